import type { ComponentType } from 'react'
import { Button } from '@mantine/core'
import { MOST } from '@jagten/lesson-plans/choices'
import { Plus } from 'lucide-react'
import { AskFirst } from '../parts/ask-first.tsx'
import { useWords } from '../words/words.tsx'
import type { RowProps } from './about-rows.tsx'
import { moved, setRows } from './edit-plan.ts'
import type { AboutList as List, AboutRow } from './edit-plan.ts'
import { FoldedFields } from './folded-fields.tsx'
import { isUnder } from './mistakes.ts'
import { OrderedRows } from './ordered-rows.tsx'
import { useEditor } from './use-editor.ts'
import styles from './fields.module.css'

type Props<L extends List> = {
  readonly list: L
  readonly rows: readonly AboutRow<L>[]
  /** A row nobody has written yet. */
  readonly fresh: AboutRow<L>
  readonly Row: ComponentType<RowProps<L>>
}

/** Lists of which a plan has one row at least. */
const NEVER_EMPTY: readonly List[] = ['subjects', 'goals', 'curriculum']

/** One list of what the plan says: its rows are written in, moved, added and taken away. */
export function AboutList<L extends List>({ list, rows, fresh, Row }: Props<L>) {
  const { say } = useWords()
  const { draft, change, mistakes, tell, seek } = useEditor()
  const part = say(`page.plans.part.${list}`)
  const nameOf = (at: number): string => say('page.plans.rowName', { part, number: at + 1 })
  const isNew = (row: AboutRow<L>): boolean => JSON.stringify(row) === JSON.stringify(fresh)
  const isKept = rows.length === 1 && NEVER_EMPTY.includes(list)
  const set = (next: readonly AboutRow<L>[]): void => change(setRows(draft, list, next))

  function takeAway(at: number): void {
    tell(say('page.plans.rowOffDone', { row: nameOf(at) }))
    set(rows.toSpliced(at, 1))
    seek(list)
  }

  return (
    <FoldedFields
      summary={say('page.plans.rowsIn', { part, number: rows.length })}
      isWrong={mistakes.some(({ field }) => isUnder(field, list))}
    >
      <OrderedRows
        isLined
        rows={rows}
        nameOf={(_row, at) => nameOf(at)}
        onMove={(from, to) => {
          tell(say('page.plans.rowAt', { at: to + 1, of: rows.length }))
          if (to !== from) set(moved(rows, from, to))
        }}
      >
        {(row, at) => (
          <div role="group" aria-label={nameOf(at)} className={styles.row}>
            <div className={styles.fields}>
              <Row row={row} field={`${list} ${at}`} set={(other) => set(rows.with(at, { ...row, ...other }))} />
            </div>
            {!isKept && (
              <AskFirst
                title={say('page.plans.rowOff')}
                question={say('page.plans.rowOffAsk', { row: nameOf(at) })}
                yes={say('page.plans.takeYes')}
                danger
                onYes={() => takeAway(at)}
                opener={(ask) => (
                  <Button
                    size="compact-md"
                    variant="subtle"
                    aria-label={say('page.plans.rowOffNamed', { row: nameOf(at) })}
                    onClick={() => (isNew(row) ? takeAway(at) : ask())}
                  >
                    {say('page.plans.rowOff')}
                  </Button>
                )}
              />
            )}
          </div>
        )}
      </OrderedRows>
      {rows.length < MOST.things && (
        <div>
          <Button
            leftSection={<Plus size={18} aria-hidden="true" />}
            data-field={list}
            onClick={() => {
              set([...rows, fresh])
              seek(`${list} ${rows.length}`)
            }}
          >
            {say(`page.plans.addTo.${list}`)}
          </Button>
        </div>
      )}
    </FoldedFields>
  )
}
