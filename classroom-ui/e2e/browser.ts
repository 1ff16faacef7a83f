import type axe from 'axe-core'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { findChromium } from '../../scripts/chromium.ts'

/** A folder git does not see. */
const UNSEEN = fileURLToPath(new URL('../../.tmp/screens/', import.meta.url))

/** Where pictures are kept: `SCREENS=docs` those of the stories for the README, `SCREENS=all` every one. Unasked there are none: each takes time. */
const KEPT: Readonly<Record<string, string>> = {
  docs: fileURLToPath(new URL('../../docs/screens/', import.meta.url)),
  all: UNSEEN,
}

export type Face = {
  readonly width: number
  readonly height: number
  readonly scheme?: 'light' | 'dark'
  readonly lang?: 'da' | 'en'
  /** It is pointed at with fingers. */
  readonly touch?: boolean
}

export const TEACHER: Face = { width: 1366, height: 768 }
export const PROJECTOR: Face = { width: 1920, height: 1080 }
export const STUDENT: Face = { width: 390, height: 844 }

/** @param draws3D - With WebGL, drawn by the processor: slow. Without it a page says that the machine cannot show the place in 3D. */
export async function openBrowser({ draws3D = false } = {}): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('no Chromium on this machine')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      ...(draws3D
        ? ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
        : ['--disable-gpu', '--disable-3d-apis']),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // many small pages on few cores: threads and a process beside the page's own cost more than they bring
      // and no page lives long enough to earn back what is spent on making its code fast, or on keeping its memory small
      '--js-flags=--single-threaded --no-opt --min-semi-space-size=16',
      '--in-process-gpu',
    ],
  })
}

/** A device of its own, which keeps what its pages keep. */
export function newDevice(browser: Browser, { width, height, scheme = 'light', lang = 'da', touch = false }: Face) {
  return browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: lang === 'da' ? 'da-DK' : 'en-GB',
    reducedMotion: 'reduce',
    hasTouch: touch,
  })
}

/** A page on a device. Errors on it are collected, and requests to elsewhere. */
export async function openPage(context: BrowserContext) {
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (hostname !== '127.0.0.1' && !protocol.startsWith('data')) troubles.push(`asked ${hostname}`)
  })
  return { page, troubles }
}

/** A page of its own, as on a device of its own. */
export async function device(browser: Browser, face: Face) {
  const context = await newDevice(browser, face)
  return { ...(await openPage(context)), close: () => context.close() }
}

/** Each new document compiles it anew: the small one is half the work. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/**
 * Every violation axe finds on what is shown now, a line each; empty is right. Without axe's own driver, which hands over all
 * that was kept too, at eight times the time.
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  return page.evaluate(async () => {
    const here = globalThis as unknown as { axe: typeof axe }
    // what is still coming in has another colour than it will have
    const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.all(moving.map(({ finished }) => finished.catch(() => {})))
    // styles are fetched once more only for a rule that is not among those it runs unasked
    const found = await here.axe.run({ resultTypes: ['violations'], preload: { assets: ['media'] } })
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  })
}

/** Keeps a picture of what is shown now, when pictures are asked for. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = KEPT[process.env.SCREENS ?? '']
  if (folder !== undefined) await page.screenshot({ path: `${folder}${name}.png` })
}
