/** How a line that a child typed is taken apart, by the guards who keep it from others and by Lykke who answers it. */

/** Without capitals, and æ ø å as they are typed on a keyboard that lacks them. */
export const fold = (text: string): string =>
  text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')

export type Spoken = {
  /** What is left when blanks, `!` and Lykke's name before it are let go. */
  readonly text: string
  /** Its first word, without the marks behind it; empty for a line of marks alone. */
  readonly first: string
  /** What follows the first word, as it was written; marks alone are nothing. */
  readonly rest: string
  /** Said to Lykke and nobody else: with an `!` before it, or by name with a mark behind. */
  readonly isAddressed: boolean
}

/** What a child puts before a word without meaning anything by it. */
const BEFORE = /^[\s.,:;"'“”„»«([*~…–—-]+/u
const FIRST_WORD = /^([^\s.,:;!?…"'“”„»«()[\]|]+)(?:[.,:;!?…"'“”»«)\]]+|(?=[\s|])|$)\s*([\s\S]*)$/u

/**
 * @param line - Without what cannot be seen, as the guards and Lykke read it.
 * @param botName - Lykke's Minecraft name.
 */
export function spoken(line: string, botName: string): Spoken {
  let text = line.trim()
  let isAddressed = false
  const name = new RegExp(`^${botName}(?:\\s*\\(robot\\))?(?:\\s*([,:!;.…–—-]+)|(?=\\s|\\?|$))`, 'iu')
  for (let before = ''; before !== text;) {
    before = text
    text = text.replace(BEFORE, '')
    if (text.startsWith('!')) {
      isAddressed = true
      text = text.slice(1)
    }
    const named = name.exec(text)
    if (!named) continue
    isAddressed ||= named[1] !== undefined
    text = text.slice(named[0].length)
  }
  const [, first = '', rest = ''] = FIRST_WORD.exec(text.trim()) ?? []
  return { text: text.trim(), first, rest: /[\p{L}\p{N}]/u.test(rest) ? rest.trim() : '', isAddressed }
}

/** Without what ends a sentence: “ja!” and “nøgle: BCDF” are meant as they are without. */
export const withoutMarks = (text: string): string => text.replaceAll(/[.,!?:;…"“”»«)]+(?=\s|$)/g, '').trim()

/** Numbers and nothing else, as one names candidates: `1 3`, `1, 3 og 4`; null for any other line. */
export function numbersIn(text: string): string[] | null {
  const numbers = withoutMarks(text)
    .split(/[\s,;.+&/-]+|\b(?:og|and)\b/iu)
    .filter((part) => part !== '')
  return numbers.length > 0 && numbers.every((part) => /^[1-9]\d?$/u.test(part)) ? numbers : null
}
