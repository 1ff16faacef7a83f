import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProgram } from '../../bot/simulation/program.ts'
import type { Program } from '../../bot/simulation/program.ts'
import { openBrowser, violations } from './browser.ts'
import { papers, studentComesIn, teacherMakesClass } from './people.ts'
import { WAIT, seen } from './scene-picture.ts'

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
  expect(await violations(asta.page)).toEqual([])
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
