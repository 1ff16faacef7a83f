import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProgram } from '../../../bot/simulation/program.ts'
import type { Program } from '../../../bot/simulation/program.ts'
import { openBrowser, picture, violations } from '../browser.ts'
import { papers, projectorShows, studentComesIn, teacherMakesClass } from '../people.ts'
import { WAIT, seen } from '../scene-picture.ts'

const SMALL = { width: 1100, height: 640 }

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

test('a class sees Lykkeparken in 3D: the teacher from above by day and in the evening, a student on foot with keys and fingers, and the board what the student took a picture of', async () => {
  const teacher = await teacherMakesClass(browser, program.url, ['Asta', 'Bo'])
  const { joinCode, keys } = await papers(program.url, teacher.page)
  await teacher.page.setViewportSize({ width: 1000, height: 640 })
  await teacher.page.getByRole('button', { name: 'Begynd timen' }).click()
  await teacher.page.getByRole('button', { name: 'Begynd med 2 elever' }).click()
  await teacher.page.getByRole('button', { name: 'Næste trin' }).click()
  await teacher.page.getByRole('heading', { name: 'På tur i Lykkeparken' }).first().waitFor(WAIT)
  await teacher.page.getByRole('button', { name: 'Lykkeparken', exact: true }).click()
  await teacher.page.getByRole('button', { name: '3D' }).click()
  const day = await seen(teacher.page)
  expect(day.colours).toBeGreaterThan(150)
  await picture(teacher.page, '3d-teacher-day')
  await teacher.page.getByRole('button', { name: 'Aften' }).click()
  const evening = await seen(teacher.page)
  expect(evening.brightness).toBeLessThan(day.brightness * 0.8)
  expect(evening.colours).toBeGreaterThan(100)
  await picture(teacher.page, '3d-teacher-evening')
  expect(await violations(teacher.page)).toEqual([])
  await teacher.page.getByRole('button', { name: 'Kort', exact: true }).click()

  const asta = await studentComesIn(browser, program.url, joinCode, keys.Asta ?? '', SMALL)
  await asta.page.getByRole('navigation').getByText('På tur').click()
  await asta.page.getByRole('button', { name: '3D' }).click()
  const first = await seen(asta.page)
  expect(first.colours).toBeGreaterThan(100)
  expect(await violations(asta.page)).toEqual([])
  // keys walk and turn, and Tab leaves the picture
  await asta.page.getByRole('application').focus()
  await asta.page.keyboard.down('ArrowRight')
  await asta.page.waitForTimeout(500)
  await asta.page.keyboard.up('ArrowRight')
  const turned = await seen(asta.page)
  expect(turned.png).not.toBe(first.png)
  await asta.page.keyboard.press('Tab')
  expect(await asta.page.getByRole('application').evaluate((one) => one === document.activeElement)).toBe(false)
  // a finger on the left half walks, one on the right half looks
  const box = (await asta.page.getByRole('application').boundingBox())!
  const touch = await asta.page.context().newCDPSession(asta.page)
  const drag = async (from: number, dx: number, dy: number): Promise<void> => {
    const start = { x: box.x + box.width * from, y: box.y + box.height * 0.35 }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [start] })
    for (const part of [0.5, 1]) {
      const touchPoints = [{ x: start.x + dx * part, y: start.y + dy * part }]
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints })
    }
    await asta.page.waitForTimeout(600)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await drag(0.2, 0, -60)
  const walked = await seen(asta.page)
  expect(walked.png).not.toBe(turned.png)
  await drag(0.8, 80, 0)
  const looked = await seen(asta.page)
  expect(looked.png).not.toBe(walked.png)

  await asta.page.getByRole('button', { name: 'Tag et billede her' }).click()
  await asta.page.getByText('Billedet er taget. Skriv nu, hvordan der er.').waitFor(WAIT)
  await asta.page.getByLabel('Hyggeligt').check()
  await asta.page.getByLabel('Hvorfor?').fill('Her er plads til alle')
  await picture(asta.page, '3d-walk')
  await asta.page.getByRole('button', { name: 'Aflever noten' }).click()
  await asta.page.getByText('Tak! Noten er afleveret.').waitFor(WAIT)

  // a device takes the picture away when it sleeps or is short of memory: given back, it is the same
  const before = await seen(asta.page)
  await asta.page.evaluate(async () => {
    const gl = document.querySelector<HTMLCanvasElement>('canvas[data-drawn]')?.getContext('webgl2')
    const lost = gl?.getExtension('WEBGL_lose_context')
    lost?.loseContext()
    await new Promise((resolve) => setTimeout(resolve, 500))
    lost?.restoreContext()
    await new Promise((resolve) => setTimeout(resolve, 500))
  })
  const after = await seen(asta.page)
  expect(Math.abs(after.colours - before.colours)).toBeLessThan(before.colours * 0.1)
  expect(Math.abs(after.brightness - before.brightness)).toBeLessThan(3)

  // the board shows it large, and the teacher sees it by asking
  const board = await projectorShows(browser, program.url, joinCode)
  await board.page.getByText('Her er plads til alle').waitFor(WAIT)
  expect((await seen(board.page)).colours).toBeGreaterThan(100)
  await picture(board.page, '3d-board')
  await teacher.page.getByRole('button', { name: 'Se billedet' }).first().click()
  expect((await seen(teacher.page)).colours).toBeGreaterThan(60)
  await picture(teacher.page, '3d-note')
  expect([...teacher.troubles, ...asta.troubles, ...board.troubles]).toEqual([])
})
