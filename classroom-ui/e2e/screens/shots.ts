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

/**
 * The language in which axe searches a screen, by the screen's number: its two shots are both widths, one by day and one in
 * the evening, and what it looks for is the same in every language. Every other screen is searched in the other language's
 * two, so that what screens share is seen in the evening too at the width where only one of them shows it.
 */
export const searchedLang = (number: number): Lang => (number % 2 === 0 ? 'da' : 'en')
