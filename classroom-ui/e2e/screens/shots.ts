import type { Lang } from '@jagten/server/contract'
import type { Face } from '../browser.ts'

export type FaceName = 'student' | 'teacher' | 'projector' | 'remote'

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
 * The languages of a screen in the order in which it is looked at, by the screen's number. It is opened in the first and
 * turned to the second; every other screen the other way round, so that what screens share is opened in both.
 *
 * Axe searches the shots of the first: these are both widths, one by day and one in the evening, and what it looks for is the
 * same in every language. What screens share is so searched in the evening too at the width where only one of them shows it.
 */
export const langsOf = (number: number): readonly [Lang, Lang] => (number % 2 === 0 ? ['da', 'en'] : ['en', 'da'])
