import Papa from 'papaparse'

/** The longest name the server takes. */
const LONGEST = 30
/** Of so many names with more than one word, most have a surname. */
const MANY = 3

export type PastedNames = {
  readonly names: readonly string[]
  readonly tooLong: readonly string[]
  /** Most have several words: surnames, which are not to be here. */
  readonly hasSurnames: boolean
}

/**
 * First names out of whatever was pasted: one a line; with commas or semicolons; the first column of a spreadsheet, or the
 * one called "Fornavn"; or "Jensen, Asta". Numbers, class names and addresses are left out. The same name twice is two
 * children.
 */
export function pastedNames(text: string): PastedNames {
  const names = partsOf(text)
    .map(tidied)
    .filter((name) => name !== '' && !isHeading(name))
  const several = names.filter((name) => name.includes(' ')).length
  return {
    names: names.filter((name) => name.length <= LONGEST),
    tooLong: names.filter((name) => name.length > LONGEST),
    hasSurnames: several >= MANY && several * 2 > names.length,
  }
}

/** The same, with the first word of every name alone. */
export function firstWords(text: string): string {
  const { names, tooLong } = pastedNames(text)
  return [...names, ...tooLong].map((name) => name.split(' ')[0] ?? '').join('\n')
}

function partsOf(text: string): string[] {
  const { rows, delimiter } = tableOf(text)
  const isMany = rows.length > 1
  if (isMany && delimiter !== ',' && rows.every((row) => row.length > 1)) {
    const headed = rows[0]?.findIndex((cell) => /^\s*(fornavn|first ?names?)\s*$/iu.test(cell)) ?? -1
    return rows.map((row) => row[Math.max(0, headed)] ?? '')
  }
  if (isMany && rows.every((row) => row.length === 2 && row.every((cell) => cell.trim() !== '')))
    return rows.map((row) => row[1] ?? '')
  return rows.flat().flatMap((cell) => cell.split(/[\n,;\t]+/u))
}

/** What was pasted as rows of cells, parted by what parts it most evenly. Quotes that are not closed are no quotes. */
function tableOf(text: string): { readonly rows: readonly string[][]; readonly delimiter: string } {
  const lines = text.replaceAll(/\r\n?/gu, '\n')
  const read = (quoteChar: string) =>
    Papa.parse<string[]>(lines, {
      delimitersToGuess: ['\t', ';', ','],
      newline: '\n',
      quoteChar,
      skipEmptyLines: 'greedy',
    })
  const quoted = read('"')
  const { data, meta } = quoted.errors.some(({ type }) => type === 'Quotes') ? read('\0') : quoted
  return { rows: data, delimiter: meta.delimiter }
}

/** Without the number before it, the class behind it, and stray blanks. */
function tidied(part: string): string {
  return part
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^\d+[.)]?\s+/u, '')
    .replace(/(^|\s)\d{1,2}\.?\s?[a-zæøå]$/iu, '')
    .replace(/\S+@\S+/u, '')
    .trim()
}

const isHeading = (name: string): boolean =>
  /^(navn|navne|fornavn|fornavne|efternavn|elev|elever|klasse|names?|first ?names?|students?)$/iu.test(name)
