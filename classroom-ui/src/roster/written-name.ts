/** A list's sign, number or word before a name: "- Asta", "1. Asta", "(2) Bo", "Nr. 3: Emma", "Elever: Asta". */
const BEFORE =
  /^(?:\p{L}{2,}(?: \d{1,2})?:\s*|[-–—*•·▪◦‣>+☐☑✓✔]+\s*|(?:nr\.?\s*)?[(#]?\d{1,3}(?:[.):\]-]+\s*|\s+)(?=\P{N}))+/iu
/** "5.B", "5 b", "10.C", "5. klasse", "0.-1. klasse". */
const CLASS = /(^|[\s,;(/-])(?:\d{1,2}\.?-)?\d{1,2}\s?\.?\s?(?:klasse|årgang|kl\.?|grade|[a-zæøå])(?=$|[\s,;).])/giu
const MAIL = /\S+@\S+/gu
const ASIDE = /\([^)]*\)|\[[^\]]*\]/gu
/** A word with a figure in it: a number, a date, a user name. One of one or two figures may tell two children apart. */
const FIGURED = /(^|\s)(?!\d{1,2}$)\S*\d\S*/gu

/**
 * What of a cell is somebody's name: without the sign or number before it, the class behind it, and addresses, dates, user
 * names and what stands in brackets. Empty when nothing of it is.
 */
export function writtenName(cell: string): string {
  const left = cell
    // before the number, of which it has one
    .replaceAll(CLASS, '$1')
    .replace(BEFORE, '')
    .replaceAll(MAIL, '')
    .replaceAll(ASIDE, '')
    .replaceAll(FIGURED, '$1')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s,;:./|_–—-]+/u, '')
    .replace(/[\s,;:/|_–—-]+$/u, '')
    // the point of an initial stays: "Emma B."
    .replace(/(\p{L}{2})\.+$/u, '$1')
  return /\p{L}/u.test(left) ? left : ''
}

const partsOf = (name: string): string[] =>
  name
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** "Holm, Asta Marie". */
export const isSurnameFirst = (name: string): boolean => partsOf(name).length > 1

/** What a child is called of a name as it is written; `isFirstWordAlone`: without what may be a surname. */
export function calledOf(name: string, isFirstWordAlone: boolean): string {
  const [first = '', second] = partsOf(name)
  if (second !== undefined) return second
  return isFirstWordAlone ? (first.split(' ')[0] ?? '') : first
}
