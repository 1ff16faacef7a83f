export type Cell = string | number | null

/** Bytes a spreadsheet knows UTF-8 by. */
const BOM = '\uFEFF'

/** A table as a Danish spreadsheet opens it: semicolons between cells, in UTF-8. */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): Buffer {
  const lines = [head, ...rows].map((row) => row.map(cell).join(';'))
  return Buffer.from(`${BOM}${lines.join('\r\n')}\r\n`, 'utf8')
}

/** A text that would begin a formula gets an apostrophe before it: a child's words are never run. */
function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
