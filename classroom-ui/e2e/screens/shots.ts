import type { Lang } from '@jagten/server/contract'
import type { Face } from '../browser.ts'

export type FaceName = 'student' | 'teacher' | 'projector' | 'remote'

export const LANGS: readonly Lang[] = ['da', 'en']

type Size = Pick<Face, 'width' | 'height'>

/** A small phone and a Chromebook, a laptop and a tablet, a beamer and a large screen, a phone and a tablet. */
const SIZES: Readonly<Record<FaceName, readonly [Size, Size]>> = {
  student: [
    { width: 360, height: 740 },
    { width: 1366, height: 768 },
  ],
  teacher: [
    { width: 1366, height: 768 },
    { width: 820, height: 1180 },
  ],
  projector: [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ],
  remote: [
    { width: 390, height: 844 },
    { width: 820, height: 1180 },
  ],
}

export type Shot = Size & { readonly scheme: 'light' | 'dark' }

/**
 * What a screen is shot in: two shots a language, since the language stays while a page is turned and the evening comes. Every
 * pair of width and language, width and scheme, language and scheme is among the four (an orthogonal array, L4).
 */
export function shotsOf(face: FaceName, lang: Lang): readonly [Shot, Shot] {
  const [one, other] = SIZES[face]
  return lang === 'da'
    ? [
        { ...one, scheme: 'light' },
        { ...other, scheme: 'dark' },
      ]
    : [
        { ...one, scheme: 'dark' },
        { ...other, scheme: 'light' },
      ]
}
