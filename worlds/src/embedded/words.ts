import type { WorldStart } from '../channel.ts'

type Swallow = WorldStart['swallow']

/** Without capitals, and æ ø å as they are typed on a keyboard that lacks them. */
const fold = (text: string): string =>
  text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')

/**
 * Whether a line said aloud was meant for Lykke alone, so that nobody else should hear it: a key, or a ballot unless
 * ballots are public now; each with an optional `!` before it and one of the words that introduce them.
 */
export function isForLykkeAlone(text: string, swallow: Swallow, publicBallots: boolean): boolean {
  const words = text
    .trim()
    .replace(/^!\s*/, '')
    .replaceAll(/[.,!?:;]+(?=\s|$)/g, '')
    .split(/\s+/)
  const introduced = words.length === 2 && swallow.before.some((word) => fold(word) === fold(words[0] ?? ''))
  const word = words.length === 1 ? words[0] : introduced ? words[1] : undefined
  if (!word) return false
  if (isKey(word, swallow.keyAlphabet)) return true
  return !publicBallots && swallow.ballots.some((ballot) => fold(ballot) === fold(word))
}

function isKey(word: string, alphabet: string): boolean {
  const letters = [...word.toUpperCase()]
  // a number alone is talk, or the price of a proposal: every key has a letter in it
  return (
    letters.length === 4 &&
    letters.some((letter) => /[A-Z]/.test(letter)) &&
    letters.every((letter) => alphabet.toUpperCase().includes(letter))
  )
}
