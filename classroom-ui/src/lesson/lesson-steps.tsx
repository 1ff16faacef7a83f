import { Button } from '@mantine/core'
import { Check, ChevronDown } from 'lucide-react'
import { useWords } from '../words/words.tsx'
import { StepActions } from './step-actions.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import styles from './lesson-steps.module.css'

type Props = {
  /** The steps that are read ahead, by id. */
  readonly unfolded: ReadonlySet<string>
  readonly onUnfolded: (steps: ReadonlySet<string>) => void
}

/** The lesson's steps, each with words to say aloud: unfolded for the one that is on, behind its title for the others. */
export function LessonSteps({ unfolded, onUnfolded }: Props) {
  const { lang, say } = useWords()
  const { view, act } = useTeacher()
  const { lesson } = view

  function fold(step: string, isOpen: boolean): void {
    if (unfolded.has(step) === isOpen) return
    onUnfolded(new Set(isOpen ? [...unfolded, step] : [...unfolded].filter((one) => one !== step)))
  }

  return (
    <div className={styles.column}>
      <ol className={styles.steps}>
        {lesson.steps.map((step, index) => {
          const isDone = lesson.at !== null && index < lesson.at
          return (
            <li
              key={step.id}
              className={styles.step}
              aria-current={index === lesson.at ? 'step' : undefined}
              data-done={isDone || undefined}
            >
              <span className={styles.mark} aria-hidden="true">
                {isDone ? <Check size={14} strokeWidth={3} /> : index + 1}
              </span>
              {step.say && index !== lesson.at ? (
                <details
                  className={styles.name}
                  open={unfolded.has(step.id)}
                  onToggle={({ currentTarget }) => fold(step.id, currentTarget.open)}
                >
                  <summary className={styles.open}>
                    {step.title[lang]} <ChevronDown className={styles.chevron} size={14} aria-hidden="true" />
                  </summary>
                  <p className={styles.ahead}>“{step.say[lang]}”</p>
                  <StepActions step={step.id} />
                </details>
              ) : (
                <span className={styles.name}>{step.title[lang]}</span>
              )}
              <span className={styles.minutes} title={say('page.lesson.minutes', { count: step.minutes })}>
                {step.minutes}
              </span>
            </li>
          )
        })}
      </ol>
      {lesson.at === null && lesson.steps.some((step) => step.say) && (
        <p className={styles.hint}>{say('page.teachersLesson.sayingAhead')}</p>
      )}
      {lesson.at !== null && lesson.at > 0 && lesson.state !== 'rung' && (
        <Button size="sm" onClick={() => void act('lesson.back', {})}>
          {say('page.teachersLesson.back')}
        </Button>
      )}
    </div>
  )
}
