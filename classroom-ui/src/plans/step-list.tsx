import { CircleAlert } from 'lucide-react'
import { useWords } from '../words/words.tsx'
import type { Row } from './edit-plan.ts'
import { OrderedRows } from './ordered-rows.tsx'
import { useEditor } from './use-editor.ts'
import styles from './step-list.module.css'

type Props = {
  readonly rows: readonly Row[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
  readonly onMove: (id: string, to: number) => void
}

/** The steps of a lesson in order: each is chosen to be changed, and moved. */
export function StepList({ rows, chosen, onChoose, onMove }: Props) {
  const { say } = useWords()
  const { mistakes, read } = useEditor()
  const wrong = new Set(mistakes.flatMap(({ step }) => step ?? []))

  return (
    <OrderedRows
      rows={rows}
      keyOf={({ step }) => step.id}
      nameOf={({ step }) => read(step.title)}
      isChosen={({ step }) => step.id === chosen}
      onMove={(from, to) => {
        const row = rows[from]
        if (row) onMove(row.step.id, to)
      }}
    >
      {({ step, minutes }, index) => (
        <button
          type="button"
          className={styles.choose}
          aria-current={step.id === chosen || undefined}
          onClick={() => onChoose(step.id)}
        >
          <span className={styles.number}>{index + 1}</span>
          <span className={styles.title}>
            {read(step.title)}
            {wrong.has(step.id) && (
              <span className={styles.wrong}>
                {' '}
                <CircleAlert size={16} aria-hidden="true" /> {say('page.plans.toMend')}
              </span>
            )}
          </span>
          <span className={styles.minutes}>{say('page.plans.stepMinutes', { count: minutes })}</span>
        </button>
      )}
    </OrderedRows>
  )
}
