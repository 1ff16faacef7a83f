import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProgram } from '../../../bot/simulation/program.ts'
import type { Program } from '../../../bot/simulation/program.ts'
import { openBrowser, picture, violations } from '../browser.ts'
import { papers, studentComesIn, teacherMakesClass } from '../people.ts'
import { WAIT, seen } from '../scene-picture.ts'

/** As small as the picture may be: it is drawn by the processor here. */
const SMALL = { width: 1000, height: 600 }

let browser: Browser
let program: Program
beforeAll(async () => {
  browser = await openBrowser({ draws3D: true })
  program = await startProgram({ WORLDS: '0' })
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

test('a student walks through Lykkeparken in 3D with keys, and what they see goes with their note', async () => {
  const teacher = await teacherMakesClass(browser, program.url, ['Asta', 'Bo'])
  const { joinCode, keys } = await papers(program.url, teacher.page)
  const asta = await studentComesIn(browser, program.url, joinCode, keys.Asta ?? '', SMALL)
  await asta.page.getByRole('navigation').getByText('På tur').click()
  await asta.page.getByRole('button', { name: '3D' }).click()
  const first = await seen(asta.page)
  expect(first.colours).toBeGreaterThan(100)
  // those who live there stand in the picture too, each under their name
  for (const name of ['Birthe', 'Samira', 'Yusuf'])
    expect(await asta.page.locator('[data-daylight]').getByText(name, { exact: true }).count()).toBe(1)
  expect(await violations(asta.page)).toEqual([])
  // a place of the list leads there, and who is near tells what it is like
  await asta.page.getByLabel('Sted', { exact: true }).selectOption('Blokkene mod nord')
  await asta.page.getByRole('status').filter({ hasText: 'Birthe: Jeg bor alene' }).waitFor(WAIT)
  await picture(asta.page, '3d-resident')
  await asta.page.getByRole('application').focus()
  await asta.page.keyboard.press('ArrowRight', { delay: 400 })
  expect((await seen(asta.page)).png).not.toBe(first.png)
  await asta.page.getByRole('button', { name: 'Tag et billede her' }).click()
  await asta.page.getByText('Billedet er taget. Skriv nu, hvordan der er.').waitFor(WAIT)
  await asta.page.getByRole('button', { name: 'Kort', exact: true }).click()
  await asta.page.getByLabel('Hyggeligt').check()
  await asta.page.getByLabel('Hvorfor?').fill('Her er plads til alle')
  await asta.page.getByRole('button', { name: 'Aflever noten' }).click()
  await asta.page.getByText('Tak! Noten er afleveret.').waitFor(WAIT)
  await asta.page.getByText(/^Set mod /).waitFor(WAIT)
  await asta.page.getByRole('button', { name: 'Se billedet' }).waitFor(WAIT)
  expect([...teacher.troubles, ...asta.troubles]).toEqual([])
})

test('two who walk in 3D see each other with names, the teacher sees where both are, and who goes back to the map is gone', async () => {
  const teacher = await teacherMakesClass(browser, program.url, ['Asta', 'Bo'])
  const { joinCode, keys } = await papers(program.url, teacher.page)
  const asta = await studentComesIn(browser, program.url, joinCode, keys.Asta ?? '', SMALL)
  const bo = await studentComesIn(browser, program.url, joinCode, keys.Bo ?? '', SMALL)
  for (const { page } of [asta, bo]) {
    await page.getByRole('navigation').getByText('På tur').click()
    await page.getByRole('button', { name: '3D' }).click()
    await page.getByText('Klassen kan se, hvor du går.').waitFor(WAIT)
    await seen(page)
  }
  // both begin at one place: Bo goes ahead until he is before Asta's eyes
  await bo.page.getByRole('application').focus()
  await bo.page.keyboard.down('ArrowUp')
  await asta.page.getByText('Bo', { exact: true }).waitFor(WAIT)
  await bo.page.keyboard.up('ArrowUp')
  expect(await asta.page.locator('[data-daylight]').getByText('Asta', { exact: true }).count()).toBe(0)
  await picture(asta.page, '3d-others')
  await teacher.page.getByRole('button', { name: 'Lykkeparken', exact: true }).click()
  await teacher.page.getByText('2 elever på kortet').waitFor(WAIT)
  await teacher.page.getByText('Hvem er hvor?').click()
  for (const name of ['Asta', 'Bo']) await teacher.page.getByText(`${name} (på siden)`).waitFor(WAIT)
  await bo.page.getByRole('button', { name: 'Kort', exact: true }).click()
  await teacher.page.getByText('1 elev på kortet').waitFor(WAIT)
  await asta.page.getByText('Bo', { exact: true }).waitFor({ ...WAIT, state: 'detached' })
  expect([...teacher.troubles, ...asta.troubles, ...bo.troubles]).toEqual([])
})
