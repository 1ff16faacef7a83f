import type { BotView } from '@jagten/server/contract'
import { KEY_LENGTH, cleaned } from '@jagten/server/contract'
import type { Grammar } from './grammar.ts'

export type Overheard = {
  readonly grammar: Grammar
  /** Lykke's Minecraft name. */
  readonly name: string
  readonly view: BotView
  /** Whether the speaker has shown a key. */
  readonly isKnown: boolean
  /** Whether Lykke has asked the speaker something. */
  readonly isAsked: boolean
}

/**
 * Whether a line that everybody heard was meant for everybody, and may be passed on to the teacher. Never a key, a ballot or
 * a word to Lykke, though it was said aloud where nothing can swallow it: when in doubt it is not.
 */
export function isForEverybody(line: string, { grammar, name, view, isKnown, isAsked }: Overheard): boolean {
  const text = cleaned(line)
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  if (words.length === 0 || isAsked || /^[!/\\]/.test(text)) return false
  // `?ja` is meant as `ja`
  // numbers are talk, but for an election
  const isTalk = (kind: string): boolean =>
    kind === 'unknown' || (kind === 'marks' && view.poll?.method !== 'block-vote')
  if ([text, words.join(' ')].some((said) => !isTalk(grammar.parse(said).kind))) return false
  // `msg Lykke ja`, `Lykke, hvad nu`: what is not said to Lykke does not begin with Lykke
  if (words.slice(0, 2).some((word) => word.toLowerCase() === name.toLowerCase())) return false
  // four signs from somebody without a key are most likely a key read wrongly
  if (!isKnown && words.join('').length === KEY_LENGTH) return false
  const kinds = words.map((word) => grammar.parse(word).kind)
  if (kinds.includes('key') || kinds.every((kind) => kind === 'vote')) return false
  return view.poll === null || !kinds.includes('vote')
}
