import type { Choice, Lang, Side, Tag, Words } from '@jagten/server/contract'
import { KEY_ALPHABET, TAGS, WORDS, cleaned } from '@jagten/server/contract'
import { fold, numbersIn, spoken, withoutMarks } from '@jagten/worlds/spoken'

import { saidAmendment } from './amendment.ts'
import type { SaidAmendment } from './amendment.ts'

type Name = Exclude<keyof Words['game']['grammar'], 'ballots' | 'before'>

/** Words that stand alone: more behind them is not understood. */
const ALONE = ['help', 'rent', 'home', 'stop', 'cancel', 'done'] as const

/** What the chair does by the word behind `chair`. */
export const CHAIR_ACTS = ['Open', 'Next', 'Back', 'Floor', 'Thanks', 'Recess', 'Vote', 'Count', 'End'] as const
export type ChairAct = (typeof CHAIR_ACTS)[number]

/** What a player may mean. `text`: what followed the word, as it was written. */
export type Word =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'vote'; readonly choice: Choice }
  /** Numbers of candidates; and talk, or an answer, where there is no election. */
  | { readonly kind: 'marks'; readonly numbers: readonly string[] }
  /** Asks that the vote be secret. */
  | { readonly kind: 'secret' }
  /** The household demands a meeting, or, off, does not any more. */
  | { readonly kind: 'demand'; readonly on: boolean }
  /** Stands for the board, or no longer. */
  | { readonly kind: 'stand'; readonly on: boolean }
  /** Asks why something is so; `number`: of the rule, null for those that bite now. */
  | { readonly kind: 'why'; readonly number: number | null }
  | { readonly kind: 'help' }
  /** Asks for something to vote with. */
  | { readonly kind: 'ballot' }
  /** What is paid in rent, and what the own role has left. */
  | { readonly kind: 'rent' }
  /** `side`: null when it was not said. */
  | { readonly kind: 'hand'; readonly side: Side | null }
  /** Has finished speaking. */
  | { readonly kind: 'done' }
  /** Leads the meeting; `act`: null for the bare word, `unknown` for one behind it that is none. */
  | { readonly kind: 'chair'; readonly act: ChairAct | 'unknown' | null }
  | { readonly kind: 'home' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'proposal'; readonly title: string; readonly reason: string; readonly cost: string }
  /** `thing`: what followed the word; what it is only the price list knows. */
  | { readonly kind: 'place'; readonly thing: string }
  | { readonly kind: 'support'; readonly number: number | null }
  | ({ readonly kind: 'amend'; readonly number: number | null } & SaidAmendment)
  /** `number`: null when none was said: the one decided last. */
  | { readonly kind: 'minority'; readonly number: number | null; readonly text: string }
  /** A change of a change. */
  | { readonly kind: 'amend-amendment' }
  /** `tag`: null when the word behind is none of them. */
  | { readonly kind: 'note'; readonly tag: Tag | null; readonly text: string }
  /** Begins with one of Lykke's words, and goes on in a way that says nothing to her. */
  | { readonly kind: 'lacking'; readonly of: 'key' | 'vote' | 'hand' | (typeof ALONE)[number] }
  /** `nearest`: the shown word that would have worked, or null when none is near. */
  | { readonly kind: 'unknown'; readonly nearest: string | null }

const CHOICES: readonly (readonly [Name, Choice])[] = [
  ['for', 'for'],
  ['against', 'against'],
  ['blank', 'blank'],
]
export interface Grammar {
  /** What a line means; blanks, marks, an `!` and Lykke's name before it are let go. */
  parse(line: string): Word
  /** Whether a line is said to Lykke and to nobody else, by an `!` or her name. */
  isAddressed(line: string): boolean
  /** The word shown for a thing: the first in the list. */
  shown(name: Name): string
  /** Whether a line is one of a thing's words. */
  is(name: Name, line: string): boolean
}

/**
 * The words of one language first, those of the other accepted too.
 *
 * @param botName - Lykke's Minecraft name.
 */
export function createGrammar(lang: Lang, botName = 'Lykke'): Grammar {
  const lists = [WORDS[lang], WORDS.da, WORDS.en].map((words) => words.game.grammar)
  const all = (name: Name): string[] => lists.flatMap((list) => list[name].split(' ').map(fold))
  const shown = (name: Name): string => WORDS[lang].game.grammar[name].split(' ')[0] ?? name
  const is = (name: Name, line: string): boolean => all(name).includes(fold(cleaned(line)))

  function parse(line: string): Word {
    const { text, first, rest } = spoken(cleaned(line), botName)
    // what stands alone is asked first, so that a word is never taken for a key
    const bare = withoutMarks(text)
    for (const [name, choice] of CHOICES) if (is(name, bare)) return { kind: 'vote', choice }
    for (const kind of ALONE) if (is(kind, text) || is(kind, bare)) return { kind }
    const numbers = numbersIn(bare)
    if (numbers) return { kind: 'marks', numbers }
    if (isKey(bare)) return { kind: 'key', key: bare.toUpperCase() }
    if (is('key', first)) return keyOf(withoutMarks(rest))
    if (is('vote', first)) return voteOf(withoutMarks(rest))
    if (is('hand', first)) {
      const hand = handOf(withoutMarks(rest))
      if (hand) return hand
    }
    if (is('chair', first)) return chairOf(withoutMarks(rest))
    if (is('secret', bare)) return { kind: 'secret' }
    for (const kind of ['stand', 'demand'] as const) {
      if (!is(kind, first)) continue
      if (rest === '') return { kind, on: true }
      if (is('cancel', withoutMarks(rest)) || is('none', withoutMarks(rest))) return { kind, on: false }
    }
    if (is('why', first)) {
      const [, rule] = /^r?\s*(\d{1,2})$/iu.exec(withoutMarks(rest)) ?? []
      if (rest === '' || rule !== undefined) return { kind: 'why', number: rule === undefined ? null : Number(rule) }
    }
    if (is('proposal', first)) return proposalOf(rest)
    if (is('note', first)) return noteOf(rest)
    if (is('place', first)) return { kind: 'place', thing: rest }
    const isEveryday = rest !== '' && is('everyday', first)
    const number = numberOf(rest)?.number ?? null
    if (is('support', first) && !(isEveryday && number === null)) return { kind: 'support', number }
    if (is('amend', first)) {
      if (is('amend', rest.split(/\s/u)[0] ?? '')) return { kind: 'amend-amendment' }
      const target = numberOf(rest)
      return { kind: 'amend', number: target?.number ?? null, ...saidAmendment(is, target?.text ?? rest) }
    }
    if (is('minority', first)) {
      const target = numberOf(rest)
      return { kind: 'minority', number: target?.number ?? null, text: target?.text ?? rest }
    }
    for (const of of [...ALONE, 'hand'] as const) if (is(of, first) && !isEveryday) return { kind: 'lacking', of }
    return { kind: 'unknown', nearest: nearest(first) }
  }

  const keyOf = (rest: string): Word =>
    isKey(rest) ? { kind: 'key', key: rest.toUpperCase() } : { kind: 'lacking', of: 'key' }

  /** For or against what is talked about; null when something else stands behind the word. */
  function handOf(rest: string): Word | null {
    if (rest === '') return { kind: 'hand', side: null }
    for (const side of ['for', 'against'] as const) if (is(side, rest)) return { kind: 'hand', side }
    return null
  }

  function chairOf(rest: string): Word {
    if (rest === '') return { kind: 'chair', act: null }
    return { kind: 'chair', act: CHAIR_ACTS.find((act) => is(`chair${act}`, rest)) ?? 'unknown' }
  }

  function voteOf(rest: string): Word {
    if (rest === '') return { kind: 'ballot' }
    for (const [name, choice] of CHOICES) if (is(name, rest)) return { kind: 'vote', choice }
    const numbers = numbersIn(rest)
    return numbers ? { kind: 'marks', numbers } : { kind: 'lacking', of: 'vote' }
  }

  /** `title | reason | cost`, `title fordi reason`, or what there is of it. */
  function proposalOf(written: string): Word {
    const rest = written.replace(/^(?:[|–—-]\s*)+/u, '')
    const parts = rest.includes('|') ? rest.split('|') : splitAtBecause(rest)
    const [title = '', reason = '', cost = ''] = parts.map((part) => part.trim())
    return { kind: 'proposal', title, reason, cost }
  }

  /** `unsafe it is dark here`. */
  function noteOf(rest: string): Word {
    const [, word = '', text = ''] = /^(\S+)\s*([\s\S]*)$/.exec(rest) ?? []
    const tag = TAGS.find((one) => is(one, withoutMarks(word))) ?? null
    return { kind: 'note', tag, text: tag ? text : rest }
  }

  function splitAtBecause(rest: string): string[] {
    const words = rest.split(/\s+/)
    const at = words.findIndex((word) => is('because', word.replace(/[,.]/g, '')))
    if (at < 1) return [rest]
    return [words.slice(0, at).join(' ').replace(/,$/, ''), words.slice(at).join(' ')]
  }

  function nearest(word: string): string | null {
    const names: Name[] = [
      'help',
      'proposal',
      'support',
      'amend',
      'minority',
      'hand',
      'done',
      'chair',
      'note',
      'for',
      'against',
      'blank',
      'home',
      'stop',
      'key',
    ]
    const found = names
      .flatMap((name) =>
        all(name).map((known) => ({ name, far: editDistance(fold(word), known), length: known.length })),
      )
      .filter(({ far, length }) => far <= (length <= 4 ? 1 : 2) && length > 1)
      .toSorted((one, other) => one.far - other.far)[0]
    return found ? shown(found.name) : null
  }

  return { parse, isAddressed: (line) => spoken(cleaned(line), botName).isAddressed, shown, is }
}

/**
 * What may be meant for others, or be an answer to a question of Lykke's: a proposal without a reason, a note or a number
 * that is none.
 */
export function isUnfinished(word: Word): boolean {
  if (word.kind === 'unknown' || word.kind === 'lacking' || word.kind === 'marks') return true
  if (word.kind === 'proposal') return word.title !== '' && word.reason === ''
  if (word.kind === 'note') return word.tag === null && word.text !== ''
  return (word.kind === 'support' || word.kind === 'amend') && word.number === null
}

/** Four signs of the alphabet of keys, with a letter among them: a number alone is a price. */
const isKey = (text: string): boolean =>
  /^[A-Za-z0-9]{4}$/.test(text) &&
  /[A-Za-z]/.test(text) &&
  [...text.toUpperCase()].every((sign) => KEY_ALPHABET.includes(sign))

function numberOf(text: string): { number: number; text: string } | null {
  const [, digits, rest = ''] =
    /^(?:(?:nr|no|nummer|number|forslag|proposal)\b\.?\s*)*#?(\d{1,4})\b[:.]?\s*([\s\S]*)$/i.exec(text.trim()) ?? []
  return digits === undefined ? null : { number: Number(digits), text: rest.trim() }
}

/** How many letters must be changed, put in, left out or swapped with the next one. */
export function editDistance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const above = rows[i - 1]
      const change = (above?.[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      let least = Math.min(change, (above?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1)
      }
      row.push(least)
    }
    rows.push(row)
  }
  return rows[one.length]?.[other.length] ?? 0
}
