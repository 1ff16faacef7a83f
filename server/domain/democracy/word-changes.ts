/** Some words of a text that stay, are struck, or are added; joined by single spaces. */
export type WordChange = { readonly is: 'kept' | 'struck' | 'added'; readonly words: string }

/**
 * What makes one line into another, word by word: the longest run of words that both have in the same order is kept, and where
 * words are replaced the struck ones stand first. Words differ when any sign of them does.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [old, next] = [wordsOf(before), wordsOf(after)]
  const common = commonLengths(old, next)
  const lengthAt = (at: number, to: number): number => common[at]?.[to] ?? 0
  const found: WordChange[] = []
  const add = (is: WordChange['is'], word: string): void => {
    const last = found.at(-1)
    if (last?.is === is) found[found.length - 1] = { is, words: `${last.words} ${word}` }
    else found.push({ is, words: word })
  }
  let [at, to] = [0, 0]
  while (at < old.length || to < next.length) {
    const [struck, added] = [old[at], next[to]]
    if (struck !== undefined && struck === added) {
      add('kept', struck)
      at += 1
      to += 1
    } else if (struck !== undefined && lengthAt(at + 1, to) >= lengthAt(at, to + 1)) {
      add('struck', struck)
      at += 1
    } else if (added !== undefined) {
      add('added', added)
      to += 1
    }
  }
  return struckFirst(found)
}

const wordsOf = (line: string): string[] => line.split(/\s+/u).filter((word) => word !== '')

/** `[at][to]`: how many words those from `at` and those from `to` have in common in the same order. */
function commonLengths(old: readonly string[], next: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: old.length + 1 }, () => Array.from({ length: next.length + 1 }, () => 0))
  for (let at = old.length - 1; at >= 0; at -= 1) {
    const [row = [], below = []] = [lengths[at], lengths[at + 1]]
    for (let to = next.length - 1; to >= 0; to -= 1) {
      row[to] = old[at] === next[to] ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0)
    }
  }
  return lengths
}

/** Between two kept runs all that is struck, and then all that is added. */
function struckFirst(changes: readonly WordChange[]): readonly WordChange[] {
  const found: WordChange[] = []
  let [struck, added]: [string[], string[]] = [[], []]
  const flush = (): void => {
    if (struck.length > 0) found.push({ is: 'struck', words: struck.join(' ') })
    if (added.length > 0) found.push({ is: 'added', words: added.join(' ') })
    ;[struck, added] = [[], []]
  }
  for (const change of changes) {
    if (change.is === 'struck') struck.push(change.words)
    else if (change.is === 'added') added.push(change.words)
    else {
      flush()
      found.push(change)
    }
  }
  flush()
  return found
}
