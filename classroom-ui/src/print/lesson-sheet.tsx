import type { StepView } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import { BeforeTheLesson } from './before-the-lesson.tsx'
import { GoalsAndCurriculum } from './goals-and-curriculum.tsx'
import { Sheet } from './sheet.tsx'
import { useChosenPlan } from './use-chosen-plan.ts'
import styles from './lesson-sheet.module.css'

/** The lesson for the teacher's hand, or a substitute's: what to have ready, then step by step what to say and do. */
export function LessonSheet() {
  const { lang, say } = useWords()
  const { lesson, name } = useTeacher().view
  const { row, path, isUnanswered } = useChosenPlan(lesson)
  const part = say('page.print.lesson.part', { number: lesson.part.number, of: lesson.part.of })

  return (
    <Sheet
      isWritten
      title={`${say('page.print.lesson.title')} · ${name}`}
      lead={[
        lesson.title[lang],
        path?.title[lang] ?? say('page.lesson.minutes', { count: lesson.minutes }),
        ...(lesson.part.of > 1 ? [part] : []),
      ].join(' · ')}
    >
      <div role="alert">{isUnanswered && <p>{say('page.print.lesson.incomplete')}</p>}</div>
      {row && <BeforeTheLesson row={row} />}
      <h3 className={styles.heading}>{say('page.print.lesson.steps')}</h3>
      <ol className={styles.steps}>
        {lesson.steps.map((step, index) => (
          <StepOnPaper
            key={step.id}
            step={step}
            number={index + 1}
            from={lesson.steps.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0)}
            signs={row?.assessment.filter((one) => one.step === step.id).map(({ sign }) => sign[lang]) ?? []}
          />
        ))}
      </ol>
      {row && <GoalsAndCurriculum row={row} />}
    </Sheet>
  )
}

type StepProps = {
  readonly step: StepView
  readonly number: number
  /** Minutes into the lesson. */
  readonly from: number
  /** What shows that the students learn what they should. */
  readonly signs: readonly string[]
}

function StepOnPaper({ step, number, from, signs }: StepProps) {
  const { lang, say } = useWords()
  const texts = (['say', 'do', 'task', 'doneWhen'] as const).flatMap((part) => {
    const text = step[part]?.[lang]
    return text ? [{ part, paragraphs: text.split(/\n\s*\n/) }] : []
  })
  return (
    <li className={styles.step}>
      <div className={styles.top}>
        <h4 className={styles.name}>
          {number}. {step.title[lang]}
        </h4>
        <p className={styles.whole}>
          {say('page.print.lesson.fromTo', { from, to: from + step.minutes })} ·{' '}
          {say('page.lesson.minutes', { count: step.minutes })}
        </p>
      </div>
      <dl className={styles.texts}>
        {texts.map(({ part, paragraphs }) => (
          <div key={part} className={styles.text}>
            <dt>{say(`page.print.lesson.${part}`)}</dt>
            <dd>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </dd>
          </div>
        ))}
        {signs.length > 0 && (
          <div className={styles.text}>
            <dt>{say('page.print.lesson.lookFor')}</dt>
            <dd>
              {signs.map((sign) => (
                <p key={sign}>{sign}</p>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}
