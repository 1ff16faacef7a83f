import type { Cells } from './list-cells.ts'
import { roleOf } from './list-words.ts'

/** Headings stand at the top, below a title at most. */
const FIRST_ROWS = 10

/** Whether a row says what the columns are: half of what stands in it does. */
export function isHeading(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '')
  return rolesIn(row) > 0 && rolesIn(row) * 2 >= filled.length
}

/** The row that says most of what the columns are; -1 when none does. */
export function headingOf(rows: Cells['rows']): number {
  const said = rows.slice(0, FIRST_ROWS).map((row) => (isHeading(row) ? rolesIn(row) : 0))
  const most = Math.max(0, ...said)
  return most === 0 ? -1 : said.indexOf(most)
}

const rolesIn = (row: readonly string[]): number => row.filter((cell) => roleOf(cell) !== null).length
