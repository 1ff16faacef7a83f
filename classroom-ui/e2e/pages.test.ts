import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServerAlone } from '../../bot/simulation/program.ts'
import { TEACHER, STUDENT, device, openBrowser, picture, violations } from './browser.ts'
import { printed } from './paper.ts'

const WAIT = { timeout: 20_000 }

let browser: Browser
let server: Awaited<ReturnType<typeof startServerAlone>>
beforeAll(async () => {
  browser = await openBrowser()
  server = await startServerAlone()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test.each([
  ['/om', 'Dine data', STUDENT],
  ['/om/foraeldre', 'Til forældre: børnenes data', STUDENT],
  ['/om/kommune', 'Til kommunen: behandling af data', TEACHER],
  ['/om/tilgaengelighed', 'Tilgængelighed', { ...STUDENT, scheme: 'dark' as const }],
])('%s is read by everybody', async (path, title, face) => {
  const { page, troubles, close } = await device(browser, face)
  await page.goto(`${server.url}${path}`)
  await page.getByRole('heading', { name: title, level: 1 }).waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  await picture(page, `about${path.replaceAll('/', '-')}`)
  expect((await printed(page)).pages).toBeLessThanOrEqual(2)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('navigation', { name: 'Pages about the program' }).waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  expect(troubles).toEqual([])
  await close()
})

test('every piece of the look is shown in day and evening, in both languages', async () => {
  const { page, troubles, close } = await device(browser, { width: 1600, height: 1000 })
  await page.goto(`${server.url}/stil`)
  await page.getByRole('region', { name: 'Aften' }).waitFor(WAIT)
  const grounds = await page
    .getByRole('region')
    .evaluateAll((regions) => regions.map((region) => getComputedStyle(region).backgroundColor))
  expect(grounds).toEqual(['rgb(251, 248, 241)', 'rgb(18, 25, 28)'])
  // the drawing's own figures, measured of what the page really has
  await page.getByText('ink / paper 13.9').waitFor(WAIT)
  await page.getByText('ink / paper 15.6').waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  await picture(page, 'style')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('region', { name: 'Evening' }).waitFor(WAIT)
  expect(troubles).toEqual([])
  await close()
})
