import { Button } from '@mantine/core'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import styles from './step-actions.module.css'

/** What a teacher can do with a step that is not on: go to it at once, or leave one that is to come out. */
export function StepActions({ step }: { step: string }) {
  const { lang, say } = useWords()
  const { view, act, tell } = useTeacher()
  const { lesson } = view
  const from = lesson.step
  const index = lesson.steps.findIndex(({ id }) => id === step)
  const title = lesson.steps[index]?.title[lang] ?? ''
  if (lesson.at === null || from === null || lesson.state === 'rung') return null

  async function go(): Promise<void> {
    if (from === null || !(await act('lesson.goto', { step }))) return
    const undo = (): void => void act('lesson.goto', { step: from })
    tell({ kind: 'done', text: say('page.teachersLesson.nextDone', { step: title }), undo })
  }

  async function skip(): Promise<void> {
    if (from === null || lesson.at === null) return
    const coming = lesson.steps.slice(lesson.at + 1).map(({ id, minutes }) => ({ id, minutes }))
    const steps = coming.filter(({ id }) => id !== step)
    if (!(await act('lesson.replan', { from, shorten: 0, steps }))) return
    const undo = (): void => void act('lesson.replan', { from, shorten: 0, steps: coming })
    tell({ kind: 'done', text: say('page.teachersLesson.skipped', { step: title }), undo })
  }

  return (
    <span className={styles.ways}>
      <Button
        size="compact-sm"
        aria-label={say('page.teachersLesson.goNamed', { step: title })}
        onClick={() => void go()}
      >
        {say('page.teachersLesson.go')}
      </Button>
      {index > lesson.at && (
        <Button
          size="compact-sm"
          aria-label={say('page.teachersLesson.skipNamed', { step: title })}
          onClick={() => void skip()}
        >
          {say('page.teachersLesson.skip')}
        </Button>
      )}
    </span>
  )
}
