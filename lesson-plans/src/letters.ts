/** Scripts in which a joiner or non-joiner between two letters changes how the word is written. */
const JOINING = [
  'Arabic',
  'Syriac',
  'Mongolian',
  'Nko',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Myanmar',
  'Tibetan',
]
  .map((script) => `\\p{Script=${script}}`)
  .join('')

/** A flag of a part of a country: written in letters nobody sees, up to the one that ends it. */
const FLAG = '\\u{1F3F4}[\\u{E0020}-\\u{E007E}]+\\u{E007F}'
const EMOJI_PART = '[\\p{Emoji_Modifier}\\uFE0E\\uFE0F]?\\u20E3?'
/** One emoji, with its colour or kind, and those joined to it. */
const EMOJI = `\\p{Emoji}${EMOJI_PART}(?:\\u200D\\p{Extended_Pictographic}${EMOJI_PART})*`
/** A sign that has several forms, and which one is meant. */
const FORM = '\\p{Ideographic}[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]'
const JOINS = `(?![\\p{C}\\p{Default_Ignorable_Code_Point}])[${JOINING}]`
const JOINED = `${JOINS}\\p{M}*[\\u200C\\u200D](?=${JOINS})`
/**
 * Control signs, formats, halves of letters, letters of no known alphabet, and what a font draws as nothing: soft hyphens, byte
 * order marks, letters that turn the direction, Hangul fillers, the empty Braille cell. White space is none of them.
 */
const UNSEEN = '(?![\\t-\\r])[\\p{C}\\p{Default_Ignorable_Code_Point}\\u2800]'

/** Without looking behind, which Safari learnt in 16.4: what keeps its unseen signs is taken whole, before they are looked for. */
const KEPT_OR_UNSEEN = new RegExp(`(${FLAG}|${EMOJI}|${FORM}|${JOINED}|\\p{Extended_Pictographic})|${UNSEEN}`, 'gu')

/**
 * What can be seen of what somebody wrote, each letter as one sign (NFC). Signs nobody sees are gone, without a blank in their
 * place; they stay where they carry meaning: inside an emoji, and between letters that are joined by them. White space stays as
 * it is. Every text a person writes comes through here, at every door.
 */
export const seen = (text: string): string =>
  text.replaceAll('\u0085', '\n').replaceAll(KEPT_OR_UNSEEN, '$1').normalize('NFC')

/** What can be seen, with letters and digits of another width, on a key-cap or in a ring as the plain ones: for looking into a text, not for keeping it. */
export const plainly = (text: string): string =>
  seen(text)
    .normalize('NFKC')
    .replaceAll(/[\uFE0F\u20E3]/gu, '')

/** Letters without accents and rings: `Zoe` for Zoë. What has a stroke or is two letters in one (ø, æ) stays. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '')
