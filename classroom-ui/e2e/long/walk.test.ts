import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProgram } from '../../../bot/simulation/program.ts'
import type { Program } from '../../../bot/simulation/program.ts'
import { openBrowser, picture, violations } from '../browser.ts'
import { papers, projectorShows, studentComesIn, teacherMakesClass } from '../people.ts'

const WAIT = { timeout: 20_000 }
const CHROMEBOOK = { width: 1366, height: 768 }
const SMALL_PHONE = { width: 360, height: 740 }

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

/** Two fingers on the middle of something, as far to either side of it as said, then as far as that. */
async function pinches(page: Page, on: Locator, from: number, to: number): Promise<void> {
  // the part of it that is seen: the rest lies outside its frame
  const frame = await on.locator('xpath=ancestor::*[@data-daylight]').boundingBox()
  const { x, y, width, height } = frame ?? { x: 0, y: 0, width: 0, height: 0 }
  const fingers = await page.context().newCDPSession(page)
  const STEPS = 6
  for (let step = 0; step <= STEPS; step += 1) {
    const apart = from + ((to - from) * step) / STEPS
    const touchPoints = [-apart, apart].map((side, id) => ({ id, x: x + width / 2 + side, y: y + height / 2 }))
    await fingers.send('Input.dispatchTouchEvent', { type: step === 0 ? 'touchStart' : 'touchMove', touchPoints })
  }
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await fingers.detach()
}

/** The words of the tabs at the bottom. */
const tabsOf = (page: Page): Promise<string[]> => page.getByRole('navigation').getByRole('button').allTextContents()

test('on the walk a Chromebook points and writes without scrolling, a phone begins with the list, the board says what was written, and the next step takes along who writes', async () => {
  const teacher = await teacherMakesClass(browser, program.url, ['Asta', 'Bo'])
  const { joinCode, keys } = await papers(program.url, teacher.page)
  const asta = await studentComesIn(browser, program.url, joinCode, keys.Asta ?? '', CHROMEBOOK)
  const bo = await studentComesIn(browser, program.url, joinCode, keys.Bo ?? '', SMALL_PHONE)
  const board = await projectorShows(browser, program.url, joinCode)
  // between lessons everything is there; a step has what it needs
  expect(await tabsOf(bo.page)).toEqual(['Nu', 'På tur', 'Felt', 'Forslag', 'Skriv', 'Hånd op'])
  // whoever is new is shown one thing at a time; who knows it passes at once, and is not asked again
  for (const { page } of [asta, bo]) await page.getByText('Er du ny her? 1 af 6').waitFor(WAIT)
  await picture(bo.page, 'welcome-phone')
  expect(await violations(bo.page)).toEqual([])
  await bo.page.getByRole('button', { name: 'Spring alt over' }).click()
  await bo.page.getByText(/^Er du ny her/).waitFor({ ...WAIT, state: 'detached' })
  await teacher.page.getByRole('button', { name: 'Begynd timen' }).click()
  await teacher.page.getByRole('button', { name: 'Begynd med 2 elever' }).click()
  await teacher.page.getByRole('button', { name: 'Næste trin' }).click()
  await bo.page.getByRole('heading', { name: 'På tur i Lykkeparken' }).waitFor(WAIT)
  expect(await tabsOf(bo.page)).toEqual(['Nu', 'På tur', 'Felt'])

  for (const { page } of [asta, bo]) await page.getByRole('navigation').getByText('På tur').click()
  const plan = asta.page.getByRole('img', { name: /set fra oven/ })
  // nearer, moved and all of it again: a hand that moves the map points at nothing
  const map = asta.page.getByRole('group', { name: 'Kort over Lykkeparken' })
  const widths = async () =>
    [await plan.boundingBox(), await map.boundingBox()].map((box) => Math.round(box?.width ?? 0))
  const facing = asta.page.getByLabel('Kigger mod')
  await asta.page.getByRole('button', { name: 'Gå tættere på' }).click()
  const [near = 0, seen = 0] = await widths()
  expect(near).toBeGreaterThan(seen * 1.5)
  const { x = 0, y = 0 } = (await map.boundingBox()) ?? {}
  const left = (await plan.boundingBox())?.x ?? 0
  await asta.page.mouse.move(x + 150, y + 150)
  await asta.page.mouse.down()
  await asta.page.mouse.move(x + 230, y + 190, { steps: 4 })
  await asta.page.mouse.up()
  expect(((await plan.boundingBox())?.x ?? 0) - left).toBeGreaterThan(40)
  expect(await facing.count()).toBe(0)
  await picture(asta.page, 'walk-chromebook-near')
  await map.focus()
  await asta.page.keyboard.press('+')
  expect((await widths())[0]).toBeGreaterThan(near)
  await asta.page.mouse.wheel(0, -200)
  await expect.poll(async () => (await widths())[0], WAIT).toBeGreaterThan(near * 1.6)
  await map.focus()
  await asta.page.keyboard.press('0')
  await expect.poll(async () => Math.abs((await widths())[0]! - seen), WAIT).toBeLessThan(4)
  // whoever likes looks at it in the evening: the step asks for nothing
  await asta.page.getByRole('button', { name: 'Se det om aftenen' }).click()
  await plan.and(asta.page.locator('[data-hour=evening][aria-busy=false]')).waitFor(WAIT)
  await picture(asta.page, 'walk-chromebook-evening')
  expect(await violations(asta.page)).toEqual([])
  await asta.page.getByRole('button', { name: 'Se det om dagen' }).click()
  await plan.and(asta.page.locator('[data-hour=day][aria-busy=false]')).waitFor(WAIT)
  await plan.click({ position: { x: 90, y: 120 } })
  await facing.waitFor(WAIT)
  await asta.page.getByLabel('Kigger mod').selectOption('nord')
  await asta.page.getByLabel('Utrygt').check()
  await asta.page.getByLabel('Hvorfor?').fill('Her er mørkt om aftenen')
  await picture(asta.page, 'walk-chromebook')
  expect(await violations(asta.page)).toEqual([])
  const bar = await asta.page.getByRole('navigation').boundingBox()
  for (const seen of [plan, asta.page.getByRole('button', { name: 'Aflever noten' })]) {
    const box = await seen.boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
  }
  expect(await asta.page.evaluate(() => window.scrollY)).toBe(0)
  await asta.page.getByRole('button', { name: 'Aflever noten' }).click()
  await asta.page.getByText('Tak! Noten er afleveret.').waitFor(WAIT)
  await asta.page.getByText('Set mod nord').waitFor(WAIT)

  // what those who live there tell is heard without Minecraft too
  await asta.page.getByRole('heading', { name: 'Beboere' }).click()
  const birthe = asta.page.getByRole('listitem').filter({ hasText: 'Birthe, ved den tomme plæne' })
  await birthe.getByText(/Jeg bor alene/).waitFor(WAIT)
  await birthe.scrollIntoViewIfNeeded()
  expect(await violations(asta.page)).toEqual([])
  await picture(asta.page, 'walk-residents')

  // who has pointed at the map has looked about and been for a walk
  await asta.page.getByRole('navigation').getByText('Nu', { exact: true }).click()
  await asta.page.getByText('Er du ny her? 3 af 6').waitFor(WAIT)
  await picture(asta.page, 'welcome-chromebook')
  await asta.page.getByRole('button', { name: 'Det kan jeg' }).click()
  await asta.page.getByText('Er du ny her? 4 af 6').waitFor(WAIT)
  await asta.page.getByRole('navigation').getByText('På tur').click()

  // a machine that cannot draw in 3D says so, and keeps the map, which says the same
  await asta.page.getByRole('button', { name: '3D' }).click()
  await asta.page.getByText('Her på maskinen kan området ikke vises i 3D. Kortet viser det samme.').waitFor(WAIT)
  await plan.waitFor(WAIT)

  // the phone: the list stands there, the map waits folded
  await picture(bo.page, 'walk-phone')
  expect(await bo.page.getByRole('img', { name: /set fra oven/ }).isVisible()).toBe(false)
  await bo.page.getByText('Kig på kortet, eller gå en tur i 3D').click()
  await bo.page.getByRole('img', { name: /set fra oven/ }).waitFor(WAIT)
  await picture(bo.page, 'walk-phone-map')
  expect(await violations(bo.page)).toEqual([])
  const small = bo.page.getByRole('img', { name: /set fra oven/ })
  const width = async () => (await small.boundingBox())?.width ?? 0
  const [whole, scrolled] = [await width(), await bo.page.evaluate(() => window.scrollY)]
  // two fingers bring it nearer and farther away, move no page, and point at nothing
  await pinches(bo.page, small, 30, 90)
  await expect.poll(width, WAIT).toBeGreaterThan(whole * 2.5)
  await picture(bo.page, 'walk-phone-pinched')
  await pinches(bo.page, small, 90, 20)
  await expect.poll(async () => Math.abs((await width()) - whole), WAIT).toBeLessThan(4)
  expect(await bo.page.getByLabel('Kigger mod').count()).toBe(0)
  expect(await bo.page.evaluate(() => window.scrollY)).toBe(scrolled)
  await bo.page.getByLabel('Idé').check()
  await bo.page.getByLabel('Hvorfor?').fill('Et drivhus')
  await bo.page.getByRole('button', { name: 'Aflever noten' }).click()
  for (const words of ['Her er mørkt om aftenen', 'Uden sted', 'Et drivhus'])
    await board.page.getByText(words).waitFor(WAIT)
  // the board stays as it is: who passes by moves nothing
  expect(await board.page.getByRole('button', { name: 'Gå tættere på' }).count()).toBe(0)
  await picture(board.page, 'walk-board')

  // another tab, and a message in the middle of a word: nothing is lost, and the message is not pressed away unread
  await asta.page.getByLabel('Utrygt').check()
  await asta.page.getByLabel('Hvorfor?').fill('Her er mørkt om aftenen')
  await asta.page.getByRole('navigation').getByText('Nu').click()
  await asta.page.getByRole('navigation').getByText('På tur').click()
  const why = asta.page.getByLabel('Hvorfor?')
  expect(await why.inputValue()).toBe('Her er mørkt om aftenen')
  expect(await asta.page.getByLabel('Utrygt').isChecked()).toBe(true)
  await why.focus()
  await teacher.page.getByRole('button', { name: 'Sig til alle' }).click()
  await teacher.page.getByRole('textbox', { name: 'Besked' }).fill('Om fem minutter mødes vi')
  await teacher.page.getByRole('button', { name: 'Vis beskeden' }).click()
  await asta.page.getByRole('alertdialog').waitFor(WAIT)
  await asta.page.keyboard.type(' og koldt ')
  await asta.page.keyboard.press('Enter')
  expect(await asta.page.getByRole('alertdialog').isVisible()).toBe(true)
  await asta.page.keyboard.press('Tab')
  await asta.page.keyboard.press('Enter')
  await asta.page.getByRole('alertdialog').waitFor({ ...WAIT, state: 'detached' })
  await expect.poll(() => why.evaluate((field) => field === document.activeElement), WAIT).toBe(true)

  // the next step takes along who is in the middle of a word, and the word is kept
  await teacher.page.getByRole('button', { name: 'Næste trin' }).click()
  await asta.page.getByText('Klassen er gået videre. Det, du skrev, er gemt.').waitFor(WAIT)
  await picture(asta.page, 'taken-along')
  expect(await violations(asta.page)).toEqual([])
  await asta.page.getByRole('button', { name: 'Tilbage til turen' }).click()
  expect(await why.inputValue()).toBe('Her er mørkt om aftenen')

  // the last look at the place is in the evening, on the board as on the page
  expect(await board.page.locator('canvas[data-hour=evening]').count()).toBe(0)
  for (const step of ['Afdelingsmøde', 'Afstemning', 'Hvad besluttede vi?']) {
    await teacher.page.getByRole('button', { name: 'Næste trin' }).click()
    await teacher.page.getByRole('heading', { name: step }).first().waitFor(WAIT)
  }
  // when what the teacher said to all has stood there for its time
  await board.page.locator('canvas[data-hour=evening][aria-busy=false]').waitFor({ timeout: 60_000 })
  await picture(board.page, 'walk-board-evening')
  expect([...teacher.troubles, ...asta.troubles, ...bo.troubles, ...board.troubles]).toEqual([])
})
