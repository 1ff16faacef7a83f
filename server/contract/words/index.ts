import type { Lang } from '../views.ts'
import { da } from './da/index.ts'
import { en } from './en/index.ts'
import type { Say } from './keys.ts'
import { createSpeaker } from './speaker.ts'

export { createSpeaker } from './speaker.ts'
export type { Speaker, WordTree } from './speaker.ts'
export type { Params, Say, WordKey } from './keys.ts'

export const WORDS = { da, en } as const
export type Words = typeof da

const speakers = new Map<Lang, Say>()

/** The sentences of one language, all of them. `count` in the params chooses the plural form. */
export function speaker(lang: Lang): Say {
  const known = speakers.get(lang)
  if (known) return known
  const { say } = createSpeaker(lang, WORDS[lang])
  speakers.set(lang, say)
  return say
}

/** The language that suits an Accept-Language header, a `lang` setting or the like best; Danish unless English is asked for. */
export function langOf(wish: string | undefined): Lang {
  for (const part of (wish ?? '').toLowerCase().split(',')) {
    if (part.trim().startsWith('da')) return 'da'
    if (part.trim().startsWith('en')) return 'en'
  }
  return 'da'
}
