import { useLayoutEffect, useRef } from 'react'
import { Button } from '@mantine/core'
import { ArrowDown, ArrowUp, CircleAlert, GripVertical } from 'lucide-react'
import { useWords } from '../words/words.tsx'
import type { Row } from './edit.ts'
import { useDrag } from './use-drag.ts'
import styles from './step-list.module.css'

type Way = 'up' | 'down'

type Props = {
  readonly rows: readonly Row[]
  readonly chosen: string | undefined
  /** Ids of the steps in which something is to be mended. */
  readonly wrong: ReadonlySet<string>
  readonly onChoose: (id: string) => void
  readonly onMove: (id: string, to: number) => void
}

/** The steps of a lesson in order: each is chosen to be changed, and moved by its handle or its arrows. */
export function StepList({ rows, chosen, wrong, onChoose, onMove }: Props) {
  const { lang, say } = useWords()
  const drag = useDrag((from, to) => {
    const row = rows[from]
    if (row) onMove(row.step.id, to)
  })
  /** The arrow that was pressed: moved in the document it would lose the focus. */
  const pressed = useRef<HTMLButtonElement | null>(null)

  useLayoutEffect(() => {
    pressed.current?.focus()
    pressed.current = null
  }, [rows])

  function move(id: string, index: number, way: Way, button: HTMLButtonElement): void {
    pressed.current = button
    onMove(id, Math.max(0, Math.min(rows.length - 1, index + (way === 'up' ? -1 : 1))))
  }

  return (
    <ol className={styles.list}>
      {rows.map(({ step, minutes }, index) => {
        const title = step.title[lang] || step.title.da
        return (
          <li
            key={step.id}
            className={styles.row}
            data-chosen={step.id === chosen || undefined}
            data-drag={drag.drawn(index, rows.length)}
          >
            <span
              className={styles.handle}
              title={say('page.plans.drag')}
              data-handle={step.id}
              aria-hidden="true"
              {...drag.handle(index)}
            >
              <GripVertical size={18} />
            </span>
            <button
              type="button"
              className={styles.choose}
              aria-current={step.id === chosen || undefined}
              onClick={() => onChoose(step.id)}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.title}>
                {title}
                {wrong.has(step.id) && (
                  <span className={styles.wrong}>
                    {' '}
                    <CircleAlert size={16} aria-hidden="true" /> {say('page.plans.toMend')}
                  </span>
                )}
              </span>
              <span className={styles.minutes}>{say('page.plans.stepMinutes', { count: minutes })}</span>
            </button>
            {(['up', 'down'] as const).map((way) => {
              const isAtEnd = index === (way === 'up' ? 0 : rows.length - 1)
              const Arrow = way === 'up' ? ArrowUp : ArrowDown
              return (
                <Button
                  key={way}
                  size="compact-md"
                  variant="subtle"
                  className={styles.arrow}
                  // not disabled: who has moved a step to the end keeps the place on the page
                  aria-disabled={isAtEnd || undefined}
                  aria-label={say(`page.plans.${way}Named`, { step: title })}
                  title={say(`page.plans.${way}`)}
                  onClick={(event) => move(step.id, index, way, event.currentTarget)}
                >
                  <Arrow size={18} aria-hidden="true" />
                </Button>
              )
            })}
          </li>
        )
      })}
    </ol>
  )
}
