import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProgram } from '../../bot/simulation/program.ts'
import type { Program } from '../../bot/simulation/program.ts'
import { STUDENT, TEACHER, device, openBrowser, picture, violations } from './browser.ts'
import { teacherMakesClass } from './people.ts'

const WAIT = { timeout: 20_000 }

let browser: Browser
let program: Program
beforeAll(async () => {
  browser = await openBrowser()
  program = await startProgram({ WORLDS: '0' })
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

test('the teacher walks about with a phone, a substitute comes in by a link, and both are gone when it is taken back', async () => {
  const { page, troubles } = await teacherMakesClass(browser, program.url, ['Asta', 'Bo', 'Carl'])
  await page.getByRole('button', { name: 'Hjælpere' }).click()
  await page.getByRole('button', { name: 'Lav link: fjernbetjening' }).click()
  await page.getByRole('img', { name: /^Kode, der kan skannes/ }).waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  await picture(page, 'teacher-helpers')
  const link = await page.getByLabel('Link: Fjernbetjening').inputValue()
  await page.getByRole('button', { name: 'Lav link: vikar' }).click()
  const forSubstitute = await page.getByLabel('Link: Vikar').inputValue()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Begynd timen' }).click()
  await page.getByRole('button', { name: 'Begynd med 3 elever' }).click()

  const here = (address: string): string => address.replace(/^https?:\/\/[^/]+/, program.url)
  const phone = await device(browser, { ...STUDENT, scheme: 'dark' })
  await phone.page.goto(here(link))
  await phone.page.getByRole('button', { name: 'Næste trin' }).waitFor(WAIT)
  // the code is not left in the address
  expect(phone.page.url()).toBe(`${program.url}/fjern`)
  expect(await violations(phone.page)).toEqual([])
  await picture(phone.page, 'remote')
  await phone.page.getByRole('button', { name: 'Næste trin' }).click()
  await page.getByRole('heading', { name: '2 · På tur i Lykkeparken' }).waitFor(WAIT)
  await phone.page.getByRole('button', { name: 'Kig op' }).click()
  await page.getByText('Kig op: alle står stille.').waitFor(WAIT)
  await phone.page.getByRole('button', { name: 'Videre', exact: true }).click()

  const substitute = await device(browser, TEACHER)
  await substitute.page.goto(here(forSubstitute))
  await substitute.page.getByText('Du er med som vikar.').waitFor(WAIT)
  await substitute.page.getByRole('button', { name: /^Klassen/ }).click()
  await substitute.page.getByRole('button', { name: 'Asta', exact: true }).click()
  await substitute.page.getByRole('button', { name: 'Pause: 3 minutter' }).waitFor(WAIT)
  for (const name of ['Vis nøglen', 'Slet Asta', 'Print', 'Hjælpere', 'Tilføj elever', 'Klasser'])
    expect([name, await substitute.page.getByRole('button', { name, exact: true }).count()]).toEqual([name, 0])
  expect(await violations(substitute.page)).toEqual([])
  await picture(substitute.page, 'substitute')

  await page.getByRole('button', { name: /^Klassen/ }).click()
  await page.getByRole('button', { name: 'Hjælpere' }).click()
  for (const kind of ['Fjernbetjening', 'Vikar']) {
    const takeBack = page.getByRole('button', { name: new RegExp(`^Tag tilbage: ${kind}`) })
    await takeBack.click()
    // the next one moves up into its place: a press that begins before and ends after is none
    await takeBack.waitFor({ ...WAIT, state: 'hidden' })
  }
  for (const { page: gone } of [phone, substitute]) {
    await gone.getByRole('heading', { name: 'Linket virker ikke. Bed læreren om et nyt.' }).waitFor(WAIT)
  }
  expect([...troubles, ...phone.troubles, ...substitute.troubles]).toEqual([])
})
