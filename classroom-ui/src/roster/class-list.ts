import { LONGEST } from '@jagten/server/contract'
import { cellsOf } from './list-cells.ts'
import type { Cells } from './list-cells.ts'
import { columnsOf } from './list-columns.ts'
import { eachCell, isEachAName } from './list-of-each.ts'
import { headingOf, isHeading } from './list-heading.ts'
import { isCount, isTitle, roleOf } from './list-words.ts'
import { calledOf, writtenName } from './written-name.ts'

/** What the teacher has said about a list; null and what is not in `rows`: as it was guessed. */
export type Choice = {
  /** Every line is a child, or every name is one, however many stand on a line. */
  readonly layout: 'lines' | 'each' | null
  readonly column: number | null
  readonly isFirstWordAlone: boolean | null
  /** Whether a row is a child, by its number. */
  readonly rows: ReadonlyMap<number, boolean>
}
export const AS_GUESSED: Choice = { layout: null, column: null, isFirstWordAlone: null, rows: new Map() }

/** Why a row is no child: it says what the columns are or what list it is, it counts, or there is no name in the column. */
export type NoChild = 'heading' | 'count' | 'no-name'

export type ListRow = {
  readonly cells: readonly string[]
  /** What the child is called; empty when there is nothing to call it. */
  readonly name: string
  readonly isChild: boolean
  readonly why: NoChild | null
}

export type ClassList = {
  readonly layout: 'lines' | 'each'
  /** Both layouts make sense. */
  readonly hasTwoLayouts: boolean
  /** The heading of each column, empty where there is none. */
  readonly headings: readonly string[]
  /** The column of first names. */
  readonly column: number
  readonly isFirstWordAlone: boolean
  /** Some name of the column has several words. */
  readonly hasSeveralWords: boolean
  readonly rows: readonly ListRow[]
  readonly names: readonly string[]
  /** Those of them that are too long for the server. */
  readonly tooLong: readonly string[]
}

/**
 * A list of names as a table: which column holds the first names and which rows are children is guessed from headings and
 * content, unless it was chosen. The same name twice is two children.
 */
export function readList(text: string, choice: Choice = AS_GUESSED): ClassList {
  const lines = cellsOf(text)
  const each = eachCell(lines)
  const hasMore = each.rows.length !== lines.rows.length || lines.rows.some((row) => row.length > 1)
  const hasTwoLayouts = hasMore && each.rows.length > 1 && headingOf(lines.rows) === -1
  const layout = choice.layout ?? (isEachAName(lines) ? 'each' : 'lines')
  return readTable(layout === 'each' ? each : lines, layout, hasTwoLayouts, choice)
}

function readTable(cells: Cells, layout: ClassList['layout'], hasTwoLayouts: boolean, choice: Choice): ClassList {
  const { rows, by } = cells
  const heading = headingOf(rows)
  const guess = columnsOf(cells, heading)
  const column = choice.column ?? guess.column
  const isFirstWordAlone = choice.isFirstWordAlone ?? guess.hasSurnames[column] ?? false
  const inColumn = rows.map((row) => nameIn(row, column, by === ',' && heading === -1))
  const written = guess.isTurned[column] ? inColumn.map((name) => name.replace(' ', ', ')) : inColumn
  const called = apartByNumber(written.map((name) => calledOf(name, isFirstWordAlone)))
  const read = rows.map((row, at): ListRow => {
    const name = called[at] ?? ''
    const why = noChild(rows, at, heading, column, name)
    return { cells: row, name, why, isChild: name !== '' && (choice.rows.get(at) ?? why === null) }
  })
  const names = read.filter(({ isChild }) => isChild).map(({ name }) => name)
  return {
    layout,
    hasTwoLayouts,
    headings: rows[0]?.map((_cell, at) => rows[heading]?.[at] ?? '') ?? [],
    column,
    isFirstWordAlone,
    hasSeveralWords: written.some((name, at) => read[at]?.isChild && calledOf(name, false).includes(' ')),
    rows: read,
    names,
    tooLong: names.filter((name) => name.length > LONGEST.name),
  }
}

/** The name in that column; in a list with commas, one who has no surname stands alone on the line. */
function nameIn(row: readonly string[], column: number, isLoose: boolean): string {
  const filled = row.filter((cell) => cell !== '')
  const alone = isLoose && filled.length === 1 ? filled[0] : undefined
  return writtenName(row[column] || alone || '')
}

function noChild(rows: Cells['rows'], at: number, heading: number, column: number, name: string): NoChild | null {
  const row = rows[at] ?? []
  const filled = row.filter((cell) => cell !== '')
  // what stands above the headings of a table says what table it is
  if ((row.length > 1 && at <= heading) || isHeading(row)) return 'heading'
  if (filled.some(isCount)) return 'count'
  if (filled.length === 1 && filled.some(isTitle)) return 'heading'
  if (name === '' || roleOf(row[column] ?? '') !== null || roleOf(name) !== null) return 'no-name'
  return null
}

/** A number behind a name stays where it tells two apart ("Elev 1", "Elev 2"), and goes where it does not. */
function apartByNumber(names: readonly string[]): string[] {
  const stems = names.map((name) => name.replace(/\s+\d{1,2}$/u, ''))
  const called = new Map<string, Set<string>>()
  stems.forEach((stem, at) => called.set(stem, (called.get(stem) ?? new Set()).add(names[at] ?? '')))
  return names.map((name, at) => {
    const stem = stems[at] ?? ''
    return (called.get(stem)?.size ?? 0) > 1 ? name : stem
  })
}
