import { AxeBuilder } from '@axe-core/playwright'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { findChromium } from '../../server/src/start/chromium.mjs'

/** `SCREENS=docs` keeps the pictures for the README; otherwise they go to a folder git does not see. */
const SCREENS = fileURLToPath(
  new URL(process.env.SCREENS === 'docs' ? '../../docs/screens/' : '../../.tmp/screens/', import.meta.url),
)

export type Face = {
  readonly width: number
  readonly height: number
  readonly scheme?: 'light' | 'dark'
  readonly lang?: 'da' | 'en'
}

export const TEACHER: Face = { width: 1366, height: 768 }
export const PROJECTOR: Face = { width: 1920, height: 1080 }
export const STUDENT: Face = { width: 390, height: 844 }

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('no Chromium on this machine')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  })
}

/** A page of its own, as on a device of its own. Errors on it are collected, and requests to elsewhere. */
export async function device(browser: Browser, { width, height, scheme = 'light', lang = 'da' }: Face) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: lang === 'da' ? 'da-DK' : 'en-GB',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (hostname !== '127.0.0.1' && !protocol.startsWith('data')) troubles.push(`asked ${hostname}`)
  })
  return { page, troubles, close: () => context.close() }
}

/** Every violation axe finds on what is shown now, a line each; empty is right. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

/** Keeps a picture of what is shown now. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENS, { recursive: true })
  await page.screenshot({ path: `${SCREENS}${name}.png` })
}
