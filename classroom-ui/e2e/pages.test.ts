import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServerAlone } from '../../bot/simulation/program.ts'
import { TEACHER, STUDENT, device, openBrowser, picture, violations } from './browser.ts'
import { makeOld, makeTooOld, tooYoungInProgram, tooYoungInStyles } from './oldest.ts'
import { printed } from './paper.ts'
import { papers, proposes, projectorShows, studentComesIn, teacherMakesClass } from './people.ts'

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

test('a class whose browsers are as old as they may be has its lesson: teacher, board and student', async () => {
  /** Every device is an old one. */
  const old = {
    ...browser,
    newContext: async (...how: Parameters<Browser['newContext']>) => {
      const context = await browser.newContext(...how)
      await makeOld(context)
      return context
    },
  } as Browser
  const teacher = await teacherMakesClass(old, server.url, ['Asta Holm', 'Bo Bæk', 'Emma Dam'])
  const isOld = () =>
    teacher.page.evaluate(() => !('fromAsync' in Array) && !String([].toSorted).includes('native code'))
  expect(await isOld()).toBe(true)
  const { joinCode, keys } = await papers(server.url, teacher.page)
  expect(Object.keys(keys)).toEqual(['Asta', 'Bo', 'Emma'])
  const board = await projectorShows(old, server.url, joinCode)
  const student = await studentComesIn(old, server.url, joinCode, keys.Asta ?? '')
  await teacher.page.getByRole('button', { name: 'Begynd timen' }).click()
  await teacher.page.getByRole('button', { name: /^Begynd med/ }).click(WAIT)
  const next = teacher.page.getByRole('button', { name: 'Næste trin' })
  await next.click(WAIT)
  // pressed before the step is seen to have changed, it would be the same press twice
  await teacher.page.getByText('2 · På tur').first().waitFor(WAIT)
  await student.page.getByRole('heading', { level: 1 }).first().waitFor(WAIT)
  await next.click(WAIT)
  await proposes(student.page, 'Flere lamper', 'Her er mørkt')
  await teacher.page.getByText('Flere lamper').first().waitFor(WAIT)
  for (const page of [teacher.page, board.page, student.page])
    expect(await page.getByText('Her gik noget galt').count()).toBe(0)
  expect([...teacher.troubles, ...board.troubles, ...student.troubles]).toEqual([])
  // and the plans between lessons
  await teacher.page.goto(`${server.url}/laerer`)
  await teacher.page.getByRole('button', { name: 'Planer' }).click()
  await teacher.page.getByRole('heading', { level: 1 }).first().waitFor(WAIT)
  for (const { page } of [teacher, board, student]) await page.context().close()
  expect(teacher.troubles).toEqual([])
})

test('a browser that is too old is told so, in words of both languages, and which ones work', async () => {
  const { page, troubles, close } = await device(browser, STUDENT)
  await makeTooOld(page.context())
  await page.goto(server.url)
  await page.getByRole('heading', { name: 'Denne browser er for gammel' }).waitFor(WAIT)
  await page.getByRole('heading', { name: 'This browser is too old' }).waitFor(WAIT)
  await page.getByText('Safari 15.4').first().waitFor(WAIT)
  expect(await page.locator('#page').count()).toBe(0)
  await picture(page, 'too-old')
  expect(troubles).toEqual([])
  await close()
})

test('a browser that is new enough is told nothing', async () => {
  const { page, close } = await device(browser, STUDENT)
  await page.goto(server.url)
  await page.getByLabel('Klassekode').waitFor(WAIT)
  expect(await page.getByText('for gammel').isVisible()).toBe(false)
  await close()
})

test('what asks whether a browser is too old can be read by one that is', async () => {
  const asking = await (await fetch(`${server.url}/too-old.js`)).text()
  const code = asking.replaceAll(/\/\/[^\n]*/g, '')
  expect(code).toContain('isTooOld')
  expect(code).not.toMatch(/=>|`|\b(?:const|let|class|async)\b|\?\.|\?\?|\.\.\./)
})

test('neither the built program nor its styles have anything the oldest browsers do not understand', () => {
  expect(tooYoungInProgram()).toEqual([])
  expect(tooYoungInStyles()).toEqual([])
})
