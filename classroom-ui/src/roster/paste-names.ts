/** The longest name the server takes. */
const LONGEST = 30

export type PastedNames = { readonly names: readonly string[]; readonly tooLong: readonly string[] }

/**
 * First names out of whatever was pasted: one a line, or with commas or semicolons, or a column of a spreadsheet.
 * The same name twice is two children.
 */
export function pastedNames(text: string): PastedNames {
  const names = text
    .split(/[\n\r,;\t]+/u)
    .map((part) =>
      part
        .replaceAll(/\s+/gu, ' ')
        .replace(/^\d+[.)]?\s+/u, '')
        .trim(),
    )
    .filter((name) => name !== '')
  return {
    names: names.filter((name) => name.length <= LONGEST),
    tooLong: names.filter((name) => name.length > LONGEST),
  }
}
