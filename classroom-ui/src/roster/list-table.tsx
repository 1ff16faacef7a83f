import { useId } from 'react'
import { useWords } from '../words/words.tsx'
import type { ListRow } from './class-list.ts'
import type { PastedList } from './use-class-list.ts'
import styles from './list-table.module.css'

/** As many rows as are shown: more is no class. */
const SHOWN = 150

const WHY = {
  heading: 'page.newClass.isHeading',
  count: 'page.newClass.isCount',
  'no-name': 'page.newClass.noName',
} as const

/** A list as a table: a tick for every row that is a child, and a choice of the column of first names. */
export function ListTable({ pasted: { list, choose } }: { readonly pasted: PastedList }) {
  const { say } = useWords()
  const group = useId()
  const { rows, headings, column } = list
  const open = rows.flatMap(({ why }, at) => (why === null ? [at] : []))
  const isEverybody = open.every((at) => rows[at]?.isChild)
  const hasColumns = headings.length > 1
  const chosen = new Map(rows.map(({ isChild }, at) => [at, isChild]))

  return (
    <div className={styles.frame} role="region" aria-label={say('page.newClass.table')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="unseen">{say('page.newClass.table')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={say('page.newClass.everyRow')}
                checked={isEverybody}
                onChange={() =>
                  choose({ rows: new Map([...chosen, ...open.map((at) => [at, !isEverybody] as const)]) })
                }
              />
            </th>
            <th scope="col">{say('page.newClass.called')}</th>
            {headings.map((heading, at) => {
              const title = heading || say('page.newClass.column', { number: at + 1 })
              return (
                // what is chosen is drawn by its place: columns have nothing else of their own
                <th key={at} scope="col" data-chosen={hasColumns && at === column}>
                  {hasColumns ? (
                    <label className={styles.choice}>
                      <input
                        type="radio"
                        name={group}
                        aria-label={say('page.newClass.namesIn', { column: title })}
                        checked={at === column}
                        onChange={() => choose({ column: at, isFirstWordAlone: null, rows: new Map() })}
                      />
                      {title}
                    </label>
                  ) : (
                    say('page.newClass.written')
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row, at) => (
            <tr key={at} data-out={!row.isChild}>
              <td>
                <input
                  type="checkbox"
                  aria-label={say('page.newClass.takeRow', { name: row.name || row.cells.join(' '), number: at + 1 })}
                  checked={row.isChild}
                  disabled={row.name === ''}
                  onChange={(event) => choose({ rows: new Map(chosen).set(at, event.currentTarget.checked) })}
                />
              </td>
              <th scope="row">{row.isChild ? row.name : <Left row={row} />}</th>
              {row.cells.map((cell, place) => (
                <td key={place} data-chosen={hasColumns && place === column}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN && (
        <p className={styles.more}>{say('page.newClass.moreRows', { count: rows.length - SHOWN })}</p>
      )}
    </div>
  )
}

/** Why a row is not among the children. */
function Left({ row: { why } }: { readonly row: ListRow }) {
  const { say } = useWords()
  return <span className={styles.why}>{say(why === null ? 'page.newClass.notWith' : WHY[why])}</span>
}
