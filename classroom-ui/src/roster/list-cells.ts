import { seen } from '@jagten/lesson-plans/letters'
import Papa from 'papaparse'

/** What parts the cells of a line, the surest sign of a table first. */
const SEPARATORS = ['\t', ';', '|', ','] as const
type Separator = (typeof SEPARATORS)[number]

/** What was pasted: as many cells in every row, none of its rows and columns empty. */
export type Cells = {
  readonly rows: readonly (readonly string[])[]
  /** What parted them; null when every line is one cell. */
  readonly by: Separator | null
}

/** Lines as rows of cells, as spreadsheets and school programs copy and export them. */
export function cellsOf(text: string): Cells {
  const lines = inColumns(
    seen(text)
      .replaceAll(/\r\n?|[\v\f\u2028\u2029]/gu, '\n')
      .replaceAll(/[^\S\n\t]/gu, ' ')
      .replaceAll(/ *\t */gu, '\t'),
  )
  const by = separatorOf(lines)
  const rows = (by === null ? lines.split('\n').map((line) => [line]) : parsed(lines, by)).map((row) => row.map(bare))
  const filled = rows.filter((row) => row.some((cell) => cell !== ''))
  const width = Math.max(0, ...filled.map((row) => row.length))
  const columns = Array.from({ length: width }, (_none, at) => at).filter((at) => filled.some((row) => row[at]))
  return { rows: filled.map((row) => columns.map((at) => row[at] ?? '')), by }
}

/** Columns that are kept apart by two blanks or more, as a printed list has them, are parted by a tab. */
function inColumns(text: string): string {
  if (/[\t;|]/u.test(text)) return text
  const lines = text.split('\n').map((line) => line.trim())
  const filled = lines.filter((line) => line !== '')
  const spaced = filled.filter((line) => /[^\s,] {2,}/u.test(line))
  if (spaced.length < 2 || spaced.length * 2 <= filled.length) return text
  return lines.map((line) => line.replaceAll(/([^\s,]) {2,}/gu, '$1\t')).join('\n')
}

/** A comma within a cell parts nothing: what is surer is taken when it stands in half as many lines. */
function separatorOf(text: string): Separator | null {
  const lines = text.replaceAll(/"[^"\n]*"/gu, '').split('\n')
  const counts = SEPARATORS.map((by) => ({ by, lines: lines.filter((line) => line.includes(by)).length }))
  const most = Math.max(...counts.map((one) => one.lines))
  return counts.find((one) => one.lines > 0 && one.lines * 2 >= most)?.by ?? null
}

/** A quotation mark that is not closed is none. */
function parsed(text: string, delimiter: Separator): readonly string[][] {
  const read = (quoteChar: string) => Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar })
  const quoted = read('"')
  return (quoted.errors.some(({ type }) => type === 'Quotes') ? read('\0') : quoted).data
}

/** A cell on one line, without the quotation marks around it. */
const bare = (cell: string): string =>
  cell
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^["“”„»«'‘’]+\s*/u, '')
    .replace(/\s*["“”»«'‘’]+$/u, '')
