import { seen } from './letters.ts'

/** A word is long from so many letters on (Björnsson's readability index, as Danish schools use it). */
const LONG = 7

/**
 * The LIX of a text: words per sentence, plus long words per hundred words. Under 30 a child in grade 5 reads it.
 * A sentence ends with a full stop, a mark of question or exclamation, a colon, or a new line. No words: 0.
 */
export function lix(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return 0
  const sentences = text.split(/[.!?:…]+(?=[\s"”»)]|$)|\n+/u).filter((sentence) => wordsOf(sentence).length > 0)
  const long = words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) >= LONG)
  return words.length / sentences.length + (100 * long.length) / words.length
}

/** Letters and digits, with hyphens and apostrophes inside; "kr." and "10.000" are one word each. */
function wordsOf(text: string): string[] {
  return seen(text).match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu) ?? []
}
