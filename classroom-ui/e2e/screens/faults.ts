import type { Lang } from '@jagten/server/contract'
import type { Page } from 'playwright-core'

/** What a class need not read from its seats: the form in which the teacher opens the board. */
const SMALL_PRINT = 'main:has(form)'

type Asked = { readonly lang: Lang; readonly least: number; readonly smallPrint: string }

/**
 * What is wrong with the words that are shown now, a line each; empty is right.
 *
 * @param least - The smallest letters that can be read from where one sits, in pixels.
 */
export const faults = (page: Page, lang: Lang, least = 0): Promise<string[]> =>
  page.evaluate(faultsOfText, { lang, least, smallPrint: SMALL_PRINT })

/** Runs in the page: what is cut off or covered, too small, no word, or in the other language. */
function faultsOfText({ lang, least, smallPrint }: Asked): string[] {
  const found = new Set<string>()
  const { innerWidth } = window
  if (document.documentElement.lang !== lang) found.add(`said to be in ${document.documentElement.lang}`)
  const root = document.scrollingElement ?? document.documentElement
  if (root.scrollWidth > innerWidth) found.add(`scrolls sideways: ${root.scrollWidth} of ${innerWidth}`)

  /** Where the words of a text stand, and whether they can be read there: null when nobody shall see them. */
  function cutOf(text: Text): 'whole' | 'cut' | null {
    const range = document.createRange()
    range.selectNodeContents(text)
    const box = range.getBoundingClientRect()
    if (box.width === 0 || box.height === 0) return null
    let cut = box.left < -1 || box.right > innerWidth + 1
    // letters are a little lower than the box of their line
    const slack = Number.parseFloat(getComputedStyle(text.parentElement ?? document.body).fontSize) * 0.3
    const seen = { x: true, y: true }
    for (let over = text.parentElement; over; over = over.parentElement) {
      const style = getComputedStyle(over)
      const frame = over.getBoundingClientRect()
      // for screen readers alone
      if (frame.width <= 1 || frame.height <= 1) return null
      // what scrolls can be scrolled to; what is clamped to so many lines is meant to be
      if (/auto|scroll/.test(style.overflowX)) seen.x = false
      if (/auto|scroll/.test(style.overflowY) || style.webkitLineClamp !== 'none') seen.y = false
      if (over !== document.body && over !== document.documentElement) {
        const isCutX = seen.x && /hidden|clip/.test(style.overflowX)
        const isCutY = seen.y && /hidden|clip/.test(style.overflowY)
        if (isCutX && (box.left < frame.left - 1 || box.right > frame.right + 1)) cut = true
        if (isCutY && (box.top < frame.top - slack || box.bottom > frame.bottom + slack)) cut = true
      }
      if (style.position === 'fixed') break
    }
    return cut ? 'cut' : 'whole'
  }

  /** What lies on words: not a bar or a sheet, under which one scrolls, and not the signs on a map. Null where nothing does. */
  function coverOf(text: Text, parent: Element): string | null {
    if (parent.closest('[aria-hidden]')) return null
    const range = document.createRange()
    range.selectNodeContents(text)
    const frames: DOMRect[] = []
    for (let over: Element | null = parent; over && over !== document.body; over = over.parentElement) {
      if (getComputedStyle(over).overflowY !== 'visible') frames.push(over.getBoundingClientRect())
    }
    for (const { left, right, top, bottom } of range.getClientRects())
      for (const x of [left + 2, right - 2]) {
        const y = (top + bottom) / 2
        // scrolled out of sight
        if (frames.some((frame) => x < frame.left || x > frame.right || y < frame.top + 2 || y > frame.bottom - 2))
          continue
        const above = document.elementFromPoint(x, y)
        if (!above || above.contains(parent) || parent.contains(above)) continue
        let isBar = false
        for (let over: Element | null = above; over && !isBar; over = over.parentElement)
          isBar = /fixed|sticky/.test(getComputedStyle(over).position)
        if (!isBar)
          return `${above.tagName} ${above.getAttribute('class') ?? ''} ${above.textContent?.slice(0, 40) ?? ''}`
      }
    return null
  }

  const shown: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text
    const words = text.data.trim()
    const parent = text.parentElement
    if (words === '' || !parent || parent.closest('script, style, noscript, textarea')) continue
    if (!parent.checkVisibility({ visibilityProperty: true })) continue
    const cut = cutOf(text)
    if (cut === 'cut') found.add(`cut off: ${words}`)
    const cover = cut === 'whole' ? coverOf(text, parent) : null
    if (cover !== null) found.add(`covered by ${cover}: ${words}`)
    const size = Number.parseFloat(getComputedStyle(parent).fontSize)
    if (cut !== null && size < least && !parent.closest(smallPrint)) found.add(`too small, ${size}: ${words}`)
    if (cut !== null || parent.tagName === 'OPTION') shown.push(words)
  }
  for (const named of document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) shown.push(named.getAttribute(name) ?? '')
  }
  shown.push(document.title)
  for (const words of shown) {
    if (/\b[a-z]\w+(\.[a-z][\w-]*){2,}\b/.test(words) || words.includes('{{')) found.add(`no word: ${words}`)
    if (lang === 'en' && /[æøåÆØÅ]/.test(words.replaceAll('Jagten på fællesskabet', ''))) found.add(`Danish: ${words}`)
  }
  return [...found]
}
