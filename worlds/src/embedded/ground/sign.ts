import { seen } from '@jagten/lesson-plans/letters'
import { nbt } from '../../voxels/index.ts'

/** What stands on the four lines of a sign, plain text. */
export type Lines = readonly [string, string, string, string]

/** `hidden`: nobody can read it, but it is kept. */
export type Sign = { readonly lines: Lines; readonly hidden: boolean }

/** About three times what fits on a line to be read; what a client lets nobody type. */
const MOST_LETTERS = 45
const BLANK: Lines = ['', '', '', '']
/** Our own tag of the lines that were hidden; Minecraft itself does not know it. */
const HIDDEN = 'jagten_hidden'

/** Four lines of plain text, whatever was typed: nothing that is not seen, no colours. */
export function cleanLines(typed: readonly string[]): Lines {
  const [one = '', two = '', three = '', four = ''] = typed.map((line) =>
    [...seen(line).replaceAll(/[\n-\r\t§]/gu, '')].slice(0, MOST_LETTERS).join('').trimEnd(),
  )
  return [one, two, three, four]
}

/** The sign a region file or our memory holds; an empty one where there is nothing to read. */
export function signFromNbt(held: nbt.Compound | null): Sign {
  const hidden = held?.[HIDDEN]
  if (hidden?.kind === 'list') return { lines: cleanLines(hidden.value.map(textOf)), hidden: true }
  return { lines: cleanLines([1, 2, 3, 4].map((n) => plain(textOf(held?.[`Text${n}`])))), hidden: false }
}

export function signToNbt({ lines, hidden }: Sign): nbt.Compound {
  const { byte, list, string } = nbt
  const shown = hidden ? BLANK : lines
  return {
    ...Object.fromEntries(shown.map((line, index) => [`Text${index + 1}`, string(component(line))])),
    Color: string('black'),
    GlowingText: byte(0),
    ...(hidden && { [HIDDEN]: list(lines.map(string)) }),
  }
}

/** What a client is told of a sign, as the protocol library wants it; never the lines that are hidden. */
export function signOnWire(sign: Sign): object {
  const lines = sign.hidden ? BLANK : sign.lines
  const texts = lines.map((line, index) => [`Text${index + 1}`, { type: 'string', value: component(line) }] as const)
  return {
    type: 'compound',
    name: '',
    value: {
      ...Object.fromEntries(texts),
      Color: { type: 'string', value: 'black' },
      GlowingText: { type: 'byte', value: 0 },
    },
  }
}

/**
 * A line is text and nothing else, also when it looks like a component. What needs four bytes in UTF-8, as an emoji does, is
 * named by its two halves: the protocol library would send those four, at which a client ends reading.
 */
const component = (line: string): string =>
  JSON.stringify({ text: line }).replaceAll(/[\u{10000}-\u{10FFFF}]/gu, (letter) =>
    [0, 1].map((half) => `\\u${letter.charCodeAt(half).toString(16)}`).join(''),
  )

const textOf = (tag: nbt.Tag | undefined): string => (tag?.kind === 'string' ? tag.value : '')

/** The words of a component that Minecraft itself wrote. */
function plain(json: string): string {
  try {
    return wordsIn(JSON.parse(json), 0)
  } catch {
    return json
  }
}

function wordsIn(part: unknown, depth: number): string {
  if (typeof part === 'string') return part
  if (typeof part !== 'object' || part === null || depth > 8) return ''
  if (Array.isArray(part)) return part.map((one) => wordsIn(one, depth + 1)).join('')
  const text = 'text' in part && typeof part.text === 'string' ? part.text : ''
  return text + ('extra' in part ? wordsIn(part.extra, depth + 1) : '')
}
