import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProgram } from '../../../bot/simulation/program.ts'
import type { Program } from '../../../bot/simulation/program.ts'
import { openBrowser, picture, violations } from '../browser.ts'
import { papers, studentComesIn, teacherMakesClass } from '../people.ts'
import { WAIT, seen } from '../scene-picture.ts'

const CHROMEBOOK = { width: 1366, height: 768 }

let browser: Browser
let program: Program
beforeAll(async () => {
  browser = await openBrowser({ draws3D: true })
  program = await startProgram()
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

test('a student builds in 3D: sees before what it will be, places with a click and a row, and takes it back', async () => {
  const teacher = await teacherMakesClass(browser, program.url, ['Asta', 'Bo'])
  const { joinCode, keys } = await papers(program.url, teacher.page)
  await teacher.page.getByText('Minecraft åbent').first().waitFor(WAIT)
  const asta = await studentComesIn(browser, program.url, joinCode, keys.Asta ?? '', CHROMEBOOK)
  await asta.page.getByRole('navigation').getByText('Felt').click()
  await asta.page.getByRole('button', { name: 'Byg her på siden' }).click()
  await asta.page.getByRole('button', { name: '3D' }).click()
  const empty = await seen(asta.page)
  expect(empty.colours).toBeGreaterThan(100)
  expect(await violations(asta.page)).toEqual([])

  await asta.page
    .getByPlaceholder(/Søg|bænk/)
    .first()
    .fill('mursten')
  await asta.page
    .getByRole('button', { name: /mursten/i })
    .first()
    .click()
  const frame = (await asta.page.getByRole('application').boundingBox())!
  const middle = { x: frame.x + frame.width * 0.5, y: frame.y + frame.height * 0.62 }
  await asta.page.mouse.move(middle.x, middle.y)
  const meant = await seen(asta.page)
  expect(meant.png).not.toBe(empty.png)
  await picture(asta.page, '3d-build-ghost')
  await asta.page.mouse.click(middle.x, middle.y)
  const costs = (kroner: string) => asta.page.getByText(`Klassen har bygget for ${kroner} kr.`).first().waitFor(WAIT)
  await costs('1.500')
  // three in a row, from there to where shift is held
  await asta.page.getByRole('button', { name: 'Vælg flere' }).click()
  await asta.page.mouse.click(middle.x + 60, middle.y)
  await asta.page.mouse.click(middle.x + 110, middle.y - 30)
  await asta.page.getByRole('button', { name: 'Sæt her' }).click()
  await asta.page.getByText('Alt er gemt.').waitFor(WAIT)
  await picture(asta.page, '3d-build-row')
  await asta.page.getByRole('button', { name: 'Fortryd', exact: true }).click()
  await costs('1.500')
  await asta.page.mouse.move(frame.x + 20, frame.y + frame.height - 20)
  const built = await seen(asta.page)
  expect(built.png).not.toBe(empty.png)
  await picture(asta.page, '3d-build')
  // a button of the picture is pressed by a key, and nothing is built by it
  await asta.page.getByRole('button', { name: 'Aften' }).press('Enter')
  await seen(asta.page)
  await picture(asta.page, '3d-build-evening')
  await costs('1.500')
  // who looks from the air stands nowhere; who walks on the area is seen there
  await teacher.page.getByRole('button', { name: 'Lykkeparken', exact: true }).click()
  await teacher.page.getByText('Hvem er hvor?').click()
  const walker = teacher.page.getByText('Asta (på siden)').first()
  await asta.page.getByRole('button', { name: 'Gå', exact: true }).click()
  await walker.waitFor(WAIT)
  await asta.page.getByRole('button', { name: 'Rundt om' }).click()
  await walker.waitFor({ ...WAIT, state: 'detached' })
  expect(asta.troubles).toEqual([])
}, 900_000)
