/**
 * How many lines a text takes where so many signs stand in a line: words are not broken.
 *
 * @param signs - As many as surely fit: letters differ.
 */
export function linesOf(text: string, signs: number): number {
  let [lines, used] = [1, 0]
  for (const word of text.split(/\s+/)) {
    const wanted = used === 0 ? word.length : used + 1 + word.length
    if (wanted <= signs) {
      used = wanted
    } else {
      // a word longer than a line is broken
      lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(word.length / signs) - 1)
      used = word.length % signs || Math.min(word.length, signs)
    }
  }
  return lines
}

/**
 * The items in pages, in their order, as many on each as fit; every item is on one of them.
 *
 * @param most - What a page holds, in the unit of `sizeOf`. An item larger than that has a page of its own.
 */
export function inPages<T>(items: readonly T[], most: number, sizeOf: (item: T) => number = () => 1): readonly T[][] {
  const pages: T[][] = []
  let left = 0
  for (const item of items) {
    const size = sizeOf(item)
    if (size > left) {
      pages.push([])
      left = most
    }
    pages.at(-1)?.push(item)
    left -= size
  }
  return pages
}

/** Which of so many pages is shown at a time (milliseconds), when each is shown for `eachMs`: on every screen the same. */
export function pageAt(now: number, pages: number, eachMs: number): number {
  return pages <= 1 ? 0 : Math.floor(now / eachMs) % pages
}

/** A text in pages of at most so many lines, broken between words: put together they are the text. */
export function textPages(text: string, signs: number, most: number): readonly string[] {
  const pages: string[] = []
  for (const word of text.split(/\s+/)) {
    const grown = [...pages.slice(-1), word].join(' ')
    if (pages.length > 0 && linesOf(grown, signs) <= most) pages.splice(-1, 1, grown)
    else pages.push(word)
  }
  return pages
}
