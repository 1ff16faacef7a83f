import type { Rules, WorldStart } from '../channel.ts'
import { fold, numbersIn, spoken, withoutMarks } from '../spoken.ts'

type Swallow = WorldStart['swallow']
/** What counts as a ballot now. */
type Ballots = Pick<Rules, 'publicBallots' | 'numberBallots'>

/**
 * Whether a line said aloud was meant for Lykke alone, so that nobody else should hear it: a key, a ballot unless ballots
 * are public now (numbers alone are one in an election), or whatever begins with a word that is Lykke's. An `!`, her name, blanks and marks may stand around it.
 */
export function isForLykkeAlone(line: string, swallow: Swallow, ballots: Ballots, botName: string): boolean {
  const { text, first } = spoken(line, botName)
  const words = withoutMarks(text).split(/\s+/)
  const is = (list: readonly string[], word: string | undefined): boolean =>
    word !== undefined && word !== '' && list.some((one) => fold(one) === fold(word))
  const word = words.length === 1 ? words[0] : words.length === 2 && is(swallow.before, words[0]) ? words[1] : undefined
  if (word && isKey(word, swallow.keyAlphabet)) return true
  if (is(swallow.ballots, word)) return !ballots.publicBallots
  if (ballots.numberBallots && numbersIn(text)) return true
  if (words.length === 1 && is(swallow.alone, words[0] || text)) return true
  return is(swallow.first, first)
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
