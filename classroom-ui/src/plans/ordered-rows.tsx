import { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { useWords } from '../words/words.tsx'
import { useDrag } from './use-drag.ts'
import styles from './ordered-rows.module.css'

type Props<Row> = {
  readonly rows: readonly Row[]
  /** What tells a row from the others while it is moved; without it, its place. */
  readonly keyOf?: (row: Row) => string
  readonly nameOf: (row: Row, at: number) => string
  /** With a hairline between them, for rows that are high. */
  readonly isLined?: boolean
  readonly isChosen?: (row: Row) => boolean
  readonly onMove: (from: number, to: number) => void
  readonly children: (row: Row, at: number) => ReactNode
}

/** Rows in an order that is changed: each is moved by its handle or its arrows. */
export function OrderedRows<Row>({ rows, keyOf, nameOf, isLined = false, isChosen, onMove, children }: Props<Row>) {
  const { say } = useWords()
  const drag = useDrag(onMove)
  const list = useRef<HTMLOListElement>(null)
  /** Where the arrow that was pressed is going: moved in the document it would lose the focus. */
  const pressed = useRef<{ readonly way: 'up' | 'down'; readonly to: number } | null>(null)

  useLayoutEffect(() => {
    if (!pressed.current) return
    const { way, to } = pressed.current
    pressed.current = null
    list.current?.children[to]?.querySelector<HTMLElement>(`[data-way=${way}]`)?.focus()
  }, [rows])

  function move(from: number, way: 'up' | 'down'): void {
    const to = Math.max(0, Math.min(rows.length - 1, from + (way === 'up' ? -1 : 1)))
    if (to !== from) pressed.current = { way, to }
    onMove(from, to)
  }

  return (
    <ol ref={list} className={styles.list} data-lined={isLined || undefined}>
      {rows.map((row, index) => (
        <li
          key={keyOf?.(row) ?? index}
          className={styles.row}
          data-chosen={isChosen?.(row) || undefined}
          data-drag={drag.drawn(index, rows.length)}
        >
          <span
            className={styles.handle}
            title={say('page.plans.drag')}
            data-handle
            aria-hidden="true"
            {...drag.handle(index)}
          >
            <GripVertical size={18} />
          </span>
          {children(row, index)}
          {(['up', 'down'] as const).map((way) => {
            const isAtEnd = index === (way === 'up' ? 0 : rows.length - 1)
            const Arrow = way === 'up' ? ArrowUp : ArrowDown
            return (
              <Button
                key={way}
                size="compact-md"
                variant="subtle"
                className={styles.arrow}
                data-way={way}
                // not disabled: who has moved a row to the end keeps the place on the page
                aria-disabled={isAtEnd || undefined}
                aria-label={say(`page.plans.${way}Named`, { step: nameOf(row, index) })}
                title={say(`page.plans.${way}`)}
                onClick={() => move(index, way)}
              >
                <Arrow size={18} aria-hidden="true" />
              </Button>
            )
          })}
        </li>
      ))}
    </ol>
  )
}
