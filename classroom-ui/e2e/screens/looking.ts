import type { Lang } from '@jagten/server/contract'
import { speaker } from '@jagten/server/contract'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServerAlone } from '../../../bot/simulation/program.ts'
import { newDevice, openBrowser, openPage, picture, violations } from '../browser.ts'
import { makeClass } from '../classes.ts'
import type { Klass, State } from '../classes.ts'
import { faults } from './faults.ts'
import type { Screen, Way } from './screen.ts'
import { langsOf, shotsOf } from './shots.ts'
import type { FaceName, Shot } from './shots.ts'

const WAIT = { timeout: 20_000 }
/** For who wants to look at them: four hundred pictures take their time. */
const KEEPS_PICTURES = process.env.SCREENS === 'all'

let browser: Browser
let server: Awaited<ReturnType<typeof startServerAlone>> | undefined
/** A class in each state, made when the first screen wants it; screens look, and leave it as it is. */
const classes = new Map<State, Promise<Klass>>()
function classIn(at: Pick<Klass, 'url' | 'token'>, state: State): Promise<Klass> {
  const made = classes.get(state) ?? makeClass(at, state)
  classes.set(state, made)
  return made
}

/** A device for each face and language, with a page that goes from screen to screen: what it has fetched it keeps. */
const devices = new Map<string, Promise<Device>>()
type Device = Awaited<ReturnType<typeof openDevice>>
async function openDevice(face: FaceName, lang: Lang) {
  const context = await newDevice(browser, { ...shotsOf(face, lang)[0], lang })
  return { context, ...(await openPage(context)) }
}
function deviceOf(face: FaceName, lang: Lang): Promise<Device> {
  const name = `${face} ${lang}`
  const made = devices.get(name) ?? openDevice(face, lang)
  devices.set(name, made)
  return made
}

/**
 * Looks at each of these screens, with a browser and a server of this suite's own: in both languages, or, sooner, in one, every
 * other screen in the other, and axe at one shot of it.
 */
export function lookAt(screens: readonly Screen[], { isSooner = false } = {}): void {
  beforeAll(async () => {
    browser = await openBrowser()
    server = await startServerAlone()
  })
  afterAll(async () => {
    await browser?.close()
    for (const made of await Promise.allSettled(classes.values())) {
      if (made.status === 'fulfilled') made.value.teacher.close()
    }
    await server?.stop()
    // the next suite may be run by the same worker
    classes.clear()
    devices.clear()
  })

  test.each(screens.map((screen, number) => [screen.name, screen, number] as const))(
    `%s can be read on every device, ${isSooner ? 'by day or' : 'in both languages, by day and'} in the evening`,
    async (_name, screen, number) => {
      const klass = await classIn(server!, screen.state)
      const [first, second] = langsOf(number)
      if (isSooner) {
        const searched = shotsOf(screen.face, first)[Math.floor(number / 2) % 2]
        expect((await look(screen, first, klass, { searched: searched ? [searched] : [] })).found).toEqual([])
        return
      }
      const { found, isTurned } = await look(screen, first, klass, {
        other: second,
        searched: shotsOf(screen.face, first),
      })
      // where nothing on the screen leads to the other language, one comes to it in that language
      if (!isTurned) found.push(...(await look(screen, second, klass, { searched: [] })).found)
      expect(found).toEqual([])
    },
  )
}

const isAmong = ({ width, scheme }: Shot, shots: readonly Shot[]): boolean =>
  shots.some((shot) => shot.width === width && shot.scheme === scheme)

/** What a class can read from the back of the room, on a board of 1920 pixels: all letters grow with it. */
const leastLetters = (face: FaceName, width: number): number =>
  face === 'projector' ? Math.floor((40 * width) / 1920) : 0

type Looked = { readonly found: string[]; readonly isTurned: boolean }

/**
 * Goes to the screen in one language, and looks at it in each of that language's shots; then in `other`'s, where there is one
 * and the screen can be turned to it. Axe searches the shots that are to be `searched`.
 */
async function look(
  screen: Screen,
  lang: Lang,
  klass: Klass,
  { other, searched }: { readonly other?: Lang; readonly searched: readonly Shot[] },
): Promise<Looked> {
  const device = await deviceOf(screen.face, lang)
  // what is done to a page before it is opened stays with it
  const { page, troubles } = screen.prepare ? await openPage(device.context) : device
  const found: string[] = []
  let isTurned = false
  try {
    await turn(page, shotsOf(screen.face, lang)[0])
    await reach(page, screen, lang, klass)
    found.push(...(await faultsIn(page, screen, lang, klass, searched)))
    if (other !== undefined && !screen.endsWhenTurned && (await turnLanguage(page, other))) {
      isTurned = true
      await shown(wayOn(page, other, klass), screen)
      found.push(...(await faultsIn(page, screen, other, klass, [])))
    }
    await page.evaluate(() => [localStorage, sessionStorage].forEach((kept) => kept.clear()))
  } catch (error) {
    // the other language is looked at all the same
    found.push(`${lang}: ${String(error)}`)
  }
  // the next one comes as somebody else
  await device.context.clearCookies()
  if (screen.prepare) await page.close()
  return { found: [...found, ...troubles.splice(0).map((trouble) => `${lang}: ${trouble}`)], isTurned }
}

/** What is wrong with the screen as it stands there, in each of the language's shots. */
async function faultsIn(
  page: Page,
  screen: Screen,
  lang: Lang,
  klass: Klass,
  searched: readonly Shot[],
): Promise<string[]> {
  const found: string[] = []
  for (const shot of shotsOf(screen.face, lang)) {
    const name = `${lang} ${shot.width} ${shot.scheme}`
    await turn(page, shot)
    await comeToRest(page)
    const look = () => faults(page, lang, leastLetters(screen.face, shot.width))
    const seen = await look()
    // what still moved a moment ago is looked at again: what is wrong stays
    if (seen.length > 0) await comeToRest(page)
    const wrong = [
      ...(seen.length > 0 ? await look() : []),
      ...(await readable(page, screen.hides?.(klass) ?? [])),
      ...(isAmong(shot, searched) ? await violations(page) : []),
    ]
    found.push(...wrong.map((fault) => `${name}: ${fault}`))
    if (KEEPS_PICTURES) await picture(page, `all/${screen.name}-${name.replaceAll(' ', '-')}`)
  }
  return found
}

/** Presses what leads to the other language, whatever lies over it; false where the screen has nothing that does. */
async function turnLanguage(page: Page, lang: Lang): Promise<boolean> {
  const button = page.locator(`button[lang="${lang}"]`)
  if ((await button.count()) === 0) return false
  await button.first().dispatchEvent('click')
  await page.locator(`html[lang="${lang}"]`).waitFor({ ...WAIT, state: 'attached' })
  return true
}

/** Which of these words stand in the page as words of their own, for eyes or for a screen reader. */
async function readable(page: Page, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return []
  const told = await page.evaluate(() => {
    const { body } = document
    const labels = [...body.querySelectorAll('[aria-label], [title], [alt]')].flatMap((one) =>
      ['aria-label', 'title', 'alt'].map((name) => one.getAttribute(name) ?? ''),
    )
    return [body.innerText, ...labels].join('\n')
  })
  const isTold = (word: string): boolean => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(told)
  return words.filter(isTold).map((word) => `tells "${word}"`)
}

async function reach(page: Page, screen: Screen, lang: Lang, klass: Klass): Promise<void> {
  const { url, cookies } = klass
  if (screen.who !== 'nobody') {
    const [name = '', value = ''] = cookies[screen.who].split('=')
    await page.context().addCookies([{ name, value, url }])
  }
  const way = wayOn(page, lang, klass)
  await screen.prepare?.(way)
  const address = new URL(await screen.path(klass), url)
  address.searchParams.set('lang', lang)
  await page.goto(address.href)
  await screen.reach?.(way)
  await shown(way, screen)
}

function wayOn(page: Page, lang: Lang, klass: Klass): Way {
  const press: Way['press'] = (button) =>
    page
      .getByRole('button', { name: button, ...(typeof button === 'string' && { exact: true }) })
      .first()
      .click(WAIT)
  return { page, say: speaker(lang), lang, klass, press }
}

/** Waits until the words stand there by which one knows the screen. */
function shown(way: Way, { shows }: Screen): Promise<void> {
  const words = typeof shows === 'string' ? way.say(shows) : shows(way)
  return way.page.getByText(words).filter({ visible: true }).first().waitFor(WAIT)
}

async function turn(page: Page, { width, height, scheme }: Shot): Promise<void> {
  await Promise.all([
    page.setViewportSize({ width, height }),
    page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' }),
  ])
}

/** Waits until what is shown has come to rest. */
function comeToRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    // a map that cannot be had never comes to rest
    for (let frames = 0; frames < 120 && document.querySelector('[aria-busy="true"]'); frames += 1)
      await new Promise(requestAnimationFrame)
  })
}
