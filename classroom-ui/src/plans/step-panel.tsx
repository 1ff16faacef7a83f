import { useRef, useState } from 'react'
import { Button, NativeSelect } from '@mantine/core'
import { useWords } from '../words/words.tsx'
import { takeOff } from './edit-plan.ts'
import type { Draft, Row, Spot } from './edit-plan.ts'
import { lessonsFor, moveToLesson } from './edit-paths.ts'
import { StepFields } from './step-fields.tsx'
import { useEditor } from './use-editor.ts'
import { useLessonName } from './use-lesson-name.ts'
import styles from './plan-editor.module.css'

type Props = {
  readonly spot: Spot
  readonly rows: readonly Row[]
  readonly row: Row
  readonly onChoose: (id: string) => void
}

/** One step of the lesson: all that can be changed in it, and taking it elsewhere. */
export function StepPanel({ spot, rows, row, onChoose }: Props) {
  const { say } = useWords()
  const { draft, change, read, tell } = useEditor()
  const nameOf = useLessonName()
  const [wish, setWish] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const { id, title } = row.step
  const at = rows.indexOf(row)
  const lessons = draft.plan.paths[spot.path]?.lessons ?? []
  const others = lessonsFor(draft, spot, id)
  const to = others.includes(wish) ? wish : others[0]

  /** The step is gone from here: its neighbour has its place, and the focus. */
  function goOn(next: Draft, said: string): void {
    tell(said)
    onChoose((rows[at + 1] ?? rows[at - 1])?.step.id ?? '')
    change(next)
    heading.current?.focus()
  }

  return (
    <section className={styles.step} aria-labelledby="step-title">
      <h2 id="step-title" ref={heading} tabIndex={-1} className={styles.stepTitle}>
        {say('page.plans.step', { at: at + 1, step: read(title) })}
      </h2>
      <StepFields key={`${spot.path} ${spot.lesson} ${id}`} spot={spot} row={row} />
      {to !== undefined && (
        <div className={styles.beside}>
          <NativeSelect
            className={styles.which}
            label={say('page.plans.toLesson')}
            size="md"
            data={others.map((one) => ({ value: String(one), label: nameOf(one, lessons[one]) }))}
            value={String(to)}
            onChange={(event) => setWish(Number(event.currentTarget.value))}
          />
          <Button
            onClick={() =>
              goOn(
                moveToLesson(draft, spot, id, to),
                say('page.plans.toLessonDone', { step: read(title), lesson: nameOf(to, lessons[to]) }),
              )
            }
          >
            {say('page.plans.toLessonGo')}
          </Button>
        </div>
      )}
      <div>
        <Button
          variant="danger"
          size="sm"
          disabled={rows.length < 2}
          onClick={() => goOn(takeOff(draft, spot, id), say('page.plans.offDone', { step: read(title) }))}
        >
          {say('page.plans.off')}
        </Button>
        {rows.length < 2 && <p className={styles.help}>{say('page.plans.offLast')}</p>}
      </div>
    </section>
  )
}
