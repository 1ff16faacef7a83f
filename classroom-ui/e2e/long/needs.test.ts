import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GroupId, StudentView, TeacherView } from '@jagten/server/contract'
import { startCrowd } from '../../../bot/src/rehearsal/crowd-process.ts'
import type { Crowd } from '../../../bot/src/rehearsal/crowd-process.ts'
import { startProgram } from '../../../bot/simulation/program.ts'
import type { Program } from '../../../bot/simulation/program.ts'
import { STUDENT, openBrowser, picture, violations } from '../browser.ts'
import { papers, projectorShows, studentComesIn, teacherMakesClass } from '../people.ts'

const WAIT = { timeout: 20_000 }

let browser: Browser
let crowd: Crowd
let program: Program
beforeAll(async () => {
  browser = await openBrowser()
  crowd = startCrowd()
  // each story has a class of its own, with its world open
  program = await startProgram({ WORLDS: '3' })
})
afterAll(async () => {
  await browser?.close()
  await crowd?.stop()
  await program?.stop()
})

/** First names by the group each is in. */
async function groupsOf(page: Page, id: string): Promise<Partial<Record<GroupId, string[]>>> {
  const view: TeacherView = await page.evaluate(async (klass) => (await fetch(`/api/classes/${klass}`)).json(), id)
  const groups: Partial<Record<GroupId, string[]>> = {}
  for (const { name, group } of view.students) if (group) (groups[group] ??= []).push(name)
  return groups
}

test('one group digs where another builds: nothing is dug, and the teacher alone is told which groups want one place', async () => {
  const { url } = program
  const names = ['Asta', 'Bo', 'Carl', 'Dina', 'Emma', 'Finn', 'Gro', 'Hugo']
  const teacher = await teacherMakesClass(browser, url, names)
  await teacher.page.getByText('Minecraft åbent').first().waitFor({ timeout: 60_000 })
  const { id, joinCode, keys, worldPort } = await papers(url, teacher.page)
  const board = await projectorShows(browser, url, joinCode)
  const { square = [] } = await groupsOf(teacher.page, id)
  const name = square[0] ?? ''
  await crowd.tell({ do: 'join', name: 'bygger', host: '127.0.0.1', port: worldPort ?? 0, chunks: true })
  await crowd.ask('bygger', keys[name] ?? '', [`Hej ${name}!`])
  await crowd.ask('bygger', 'hjem', ['Velkommen tilbage'])

  // from the square's area to the edge of the circle's, seven blocks west of it
  await crowd.tell({ do: 'walk', name: 'bygger', to: { x: -86.5, y: 64, z: -8.5 } })
  const theirs = { x: -91, y: 63, z: -9 }
  expect(await crowd.tell({ do: 'look', name: 'bygger', at: theirs })).toBe('grass_block')
  for (let tries = 0; tries < 3; tries += 1) {
    await crowd.tell({ do: 'dig', name: 'bygger', at: theirs })
    await new Promise((resolve) => setTimeout(resolve, 1_100))
  }
  await teacher.page.getByRole('button', { name: /1 · vis/ }).click(WAIT)
  await teacher.page.getByText('Gruppe firkant prøver at bygge på byggefeltet hos gruppe cirkel.').waitFor(WAIT)
  expect(await violations(teacher.page)).toEqual([])
  await picture(teacher.page, 'teacher-needs')
  expect(await crowd.tell({ do: 'look', name: 'bygger', at: theirs })).toBe('grass_block')
  expect(await board.page.getByText('prøver at bygge').count()).toBe(0)
  expect([...teacher.troubles, ...board.troubles]).toEqual([])
})

/** Builds on the page's own area: so many blocks, from its corner on. */
async function builds(page: Page, klass: string, block: string, count: number): Promise<void> {
  const built = await page.evaluate(
    async ({ klass, block, count }) => {
      const view: StudentView = await (await fetch(`/api/classes/${klass}`)).json()
      const { id, box } = view.area ?? { id: '', box: { min: { x: 0, y: 0, z: 0 } } }
      const cells = Array.from({ length: count }, (_none, step) => ({
        x: box.min.x + 2 + step,
        y: box.min.y + 3,
        z: box.min.z + 2,
        block,
      }))
      const headers = { 'Content-Type': 'application/json' }
      const letter = { id: crypto.randomUUID(), command: 'area.build', payload: { area: id, cells } }
      const body = JSON.stringify(letter)
      return (await fetch(`/api/classes/${klass}/commands`, { method: 'POST', headers, body })).json()
    },
    { klass, block, count },
  )
  expect(built).toMatchObject({ ok: true })
}

test('what a group builds can be saved, taken back and brought back on its page, and its teacher takes back for it', async () => {
  const { url } = program
  const teacher = await teacherMakesClass(browser, url, ['Asta', 'Bo'])
  await teacher.page.getByText('Minecraft åbent').first().waitFor({ timeout: 60_000 })
  const { id, joinCode, keys } = await papers(url, teacher.page)
  const { page, troubles } = await studentComesIn(browser, url, joinCode, keys.Asta ?? '')
  const press = (name: string | RegExp, on = page) => on.getByRole('button', { name }).first().click(WAIT)
  const told = (text: string | RegExp, on = page) => on.getByText(text).first().waitFor(WAIT)

  await page.getByRole('navigation').getByText('Felt').click()
  await told('I har ikke bygget noget endnu.')
  await told('Asta (dig)')
  await builds(page, id, 'bricks', 3)
  await told('3 blokke er anderledes end fra begyndelsen.')
  await told('pr. måned for hver bolig')
  await page.getByLabel('Navn på udgaven').fill('Med mur')
  await press('Gem denne udgave')
  await told('Udgaven er gemt.')

  // the last work goes, and comes again when that was not meant
  await press('Fortryd mit sidste')
  await told('3 blokke er igen, som de var.')
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click(WAIT)
  await told('Det er fortrudt: 3 blokke kom tilbage.')

  // it goes home as a file, and comes back from it when something else stands there
  const [saved] = await Promise.all([
    page.waitForEvent('download', WAIT),
    page.getByRole('link', { name: 'Hent byggefeltet som fil (.schem)' }).click(WAIT),
  ])
  await builds(page, id, 'glass', 2)
  await page.locator('input[type=file]').setInputFiles(await saved.path())
  await told('2 blokke på byggefeltet bliver til andre.')
  await page.getByRole('img', { name: /med mærker der, hvor der sker noget$/ }).waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  await press('Læg den ind')
  await told(/Bygningen er lagt ind: 2 blokke blev til andre/)

  // the version with a name differs from what stands now, and is brought back
  await builds(page, id, 'glass', 2)
  await press(/Med mur/)
  await told('2 blokke er blevet til andre')
  expect(await violations(page)).toEqual([])
  await press('Hent udgaven frem')
  await press('Ja, hent den frem')
  await told(/Byggefeltet er igen, som det var .* 2 blokke blev skiftet/)
  await told('De to udgaver er ens.')

  // the teacher sees how much it would be, and where, before anything is touched
  await press(/^Lykkeparken/, teacher.page)
  await teacher.page.getByText('Klassens budget', { exact: true }).click()
  await teacher.page.getByLabel('Så meget må klassen bygge for tilsammen').fill('1.000')
  await press('Gem budgettet', teacher.page)
  await told('mere, end klassen har', teacher.page)
  await told('mere, end klassen har')
  await press('Fjern budgettet', teacher.page)
  await told(/^Klassen har bygget for \d\S* kr\. i spillepenge/)
  await teacher.page.getByText('Byggefelter', { exact: true }).click()
  await press('Se byggefeltet: nummer 1', teacher.page)
  await teacher.page.getByLabel('Hvis arbejde?').selectOption('Asta')
  await press('Se først, hvad der sker', teacher.page)
  await told('3 blokke bliver, som de var før.', teacher.page)
  await told('3 blokke forsvinder', teacher.page)
  await teacher.page.getByRole('img', { name: /med mærker der, hvor der sker noget$/ }).waitFor(WAIT)
  expect(await violations(teacher.page)).toEqual([])
  await picture(teacher.page, 'teacher-undo-preview')
  await press('Fortryd det nu', teacher.page)
  await told('3 blokke er igen, som de var.', teacher.page)
  await told('I har ikke bygget noget endnu.')
  expect(await violations(teacher.page)).toEqual([])
  expect([...teacher.troubles, ...troubles]).toEqual([])
})

/** A student's page goes to where one builds, by keys alone. */
async function goesBuilding(page: Page): Promise<void> {
  await page.getByRole('navigation').getByText('Felt').press('Enter')
  await page.getByRole('button', { name: 'Byg her på siden' }).press('Enter')
  await page.getByText('Alt er gemt.').waitFor(WAIT)
}

/** Chooses what to build with by a word, and is then where one builds. */
async function takes(page: Page, word: string, name: string | RegExp): Promise<void> {
  await page.getByLabel('Søg: bænk, lys, mur …').fill(word)
  await page.getByRole('button', { name }).first().press('Enter')
  await page.getByRole('application').and(page.locator(':focus')).waitFor(WAIT)
}

/** Where cells of the first group's area are on the plan, on the screen as it is scrolled now. */
async function onPlan(page: Page): Promise<(x: number, z: number) => readonly [number, number]> {
  const plan = await page.locator('[data-plan] canvas').boundingBox()
  if (!plan) throw new Error('there is no plan')
  const cell = plan.width / 32
  return (x, z) => [plan.x + (x + 122.5) * cell, plan.y + (z + 38.5) * cell]
}

const keys = async (page: Page, ...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await page.keyboard.press(key)
}

test('two build on their group’s area by keys alone, each sees what the other builds, in Minecraft too, and it is sent once when the line was lost', async () => {
  const { url } = program
  const teacher = await teacherMakesClass(browser, url, ['Asta', 'Bo', 'Carl', 'Dina', 'Emma', 'Finn', 'Gro', 'Hugo'])
  await teacher.page.getByText('Minecraft åbent').first().waitFor({ timeout: 60_000 })
  const { id, joinCode, keys: cards, worldPort } = await papers(url, teacher.page)
  const { students }: TeacherView = await teacher.page.evaluate(
    async (klass) => (await fetch(`/api/classes/${klass}`)).json(),
    id,
  )
  const group = students.filter((one) => one.group === 'circle')
  const one = group[0]
  const other = group.find(({ household }) => household !== one?.household)
  if (!one || !other) throw new Error('a group of one household')
  const asta = await studentComesIn(browser, url, joinCode, cards[one.name] ?? '', { width: 1366, height: 768 })
  const bo = await studentComesIn(browser, url, joinCode, cards[other.name] ?? '', { ...STUDENT, touch: true })
  const told = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor(WAIT)
  for (const { page } of [asta, bo]) await goesBuilding(page)
  await crowd.tell({ do: 'join', name: 'kigger', host: '127.0.0.1', port: worldPort ?? 0, chunks: true })
  await crowd.ask('kigger', cards[one.name] ?? '', [`Hej ${one.name}!`])
  await crowd.ask('kigger', 'hjem', ['Velkommen'])
  const middle = { x: -107, y: 64, z: -23 }
  const inWorld = (at: { x: number; y: number; z: number }) =>
    expect.poll(() => crowd.tell({ do: 'look', name: 'kigger', at }), WAIT)

  // one places a block; the other stands on the same spot, and is told what it is and whose
  await takes(asta.page, 'mursten', /^Mursten/)
  await keys(asta.page, 'Enter')
  await told(bo.page, `x -107, z -23, lag 1: Mursten. ${one.name} har bygget det.`)
  await inWorld(middle).toBe('bricks')

  // the other takes the same, and builds a wall of three by two beside it
  await bo.page.getByRole('application').focus()
  await keys(bo.page, 's', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+PageUp')
  await told(bo.page, 'Mursten: 6 blokke, 9.000 kr.')
  await keys(bo.page, 'Enter')
  await inWorld({ x: -104, y: 65, z: -23 }).toBe('bricks')
  await keys(asta.page, 'ArrowRight')
  await told(asta.page, `x -106, z -23, lag 1: Mursten. ${other.name} har bygget det.`)
  await told(bo.page, /10\.500 kr/)

  // taken back and done again, on every page and in the world; nobody takes back what is another's
  await keys(bo.page, 'Control+z')
  await told(asta.page, 'x -106, z -23, lag 1: luft.')
  await inWorld({ x: -104, y: 65, z: -23 }).toBe('air')
  await keys(bo.page, 'Control+y')
  await told(asta.page, 'x -106, z -23, lag 1: Mursten.')
  expect(await violations(asta.page)).toEqual([])
  await picture(asta.page, 'student-build')
  await picture(bo.page, 'student-build-phone')

  // a thing stands whole, and no second one in its place
  await takes(asta.page, 'bænk', /^Bænk/)
  await keys(asta.page, 'ArrowDown', 'ArrowDown', 'ArrowDown')
  await told(asta.page, 'Bænk, 8.000 kr.')
  await keys(asta.page, 'Enter')
  await inWorld({ x: -106, y: 64, z: -20 }).toBe('spruce_stairs')
  await told(asta.page, 'Her er der ikke plads: Der står noget i vejen.')
  await keys(asta.page, 'Enter')
  await asta.page.getByRole('alert').getByText('Her er der ikke plads').waitFor(WAIT)

  // the line is lost, and the page is loaded anew before it is back: what was built is seen, and sent once
  await takes(asta.page, 'glas', /^Glas/)
  await keys(asta.page, 'ArrowUp', 'ArrowUp')
  await asta.page.context().setOffline(true)
  await keys(asta.page, 'Enter')
  await told(asta.page, /Glas/)
  await told(asta.page, 'Linjen er væk. 1 ting venter og bliver sendt, når den er tilbage.')
  await asta.page.context().setOffline(false)
  await told(asta.page, 'Alt er gemt.')
  await inWorld({ x: -106, y: 64, z: -22 }).toBe('glass')
  const past: readonly unknown[] = await teacher.page.evaluate(
    async (klass) => (await fetch(`/api/classes/${klass}/blocks?x=-106&y=64&z=-22`)).json(),
    id,
  )
  expect(past).toHaveLength(1)

  // with a mouse a row is dragged, and one block of it is removed again
  const over = await onPlan(asta.page)
  await asta.page.mouse.move(...over(-120, -30))
  await asta.page.mouse.down()
  await asta.page.mouse.move(...over(-117, -30), { steps: 4 })
  await asta.page.mouse.up()
  await inWorld({ x: -118, y: 64, z: -30 }).toBe('glass')
  await asta.page.getByRole('button', { name: 'Fjern', exact: true }).click()
  await asta.page.mouse.click(...over(-118, -30))
  await inWorld({ x: -118, y: 64, z: -30 }).toBe('air')
  await inWorld({ x: -117, y: 64, z: -30 }).toBe('glass')

  await told(asta.page, 'Alt er gemt.')

  // a finger points first, so that the page can be moved with it; what is done is a button
  await bo.page.getByRole('button', { name: 'Et lag ned' }).click()
  await bo.page.evaluate(() => scrollTo(0, 0))
  const under = await onPlan(bo.page)
  await bo.page.touchscreen.tap(...under(-115, -34))
  await told(bo.page, 'x -115, z -34, lag 1: luft.')
  await bo.page.getByRole('button', { name: 'Vælg flere' }).click()
  await bo.page.evaluate(() => scrollTo(0, 0))
  await bo.page.touchscreen.tap(...under(-113, -34))
  await told(bo.page, 'Mursten: 3 blokke, 4.500 kr.')
  await inWorld({ x: -113, y: 64, z: -34 }).toBe('air')
  await bo.page.getByRole('button', { name: 'Sæt her' }).click()
  await inWorld({ x: -113, y: 64, z: -34 }).toBe('bricks')
  await told(bo.page, 'Alt er gemt.')

  // what was on its way when the page was loaded anew goes out again, whatever is shown
  await asta.page.evaluate((student) => {
    const at = { x: -110, y: 64, z: -30 }
    const payload = { area: 'felt-1', cells: [{ ...at, block: 'minecraft:bricks' }] }
    const command = { name: 'area.build', payload }
    const order = { id: crypto.randomUUID(), cells: [{ at, state: 'minecraft:bricks' }], command }
    sessionStorage.setItem(`jagten.building.felt-1.${student}`, JSON.stringify({ orders: [order] }))
  }, one.id)
  await asta.page.reload()
  await inWorld({ x: -110, y: 64, z: -30 }).toBe('bricks')

  // who lives in another group by the time it is sent is refused in a sentence, and nothing stays
  await bo.page.context().setOffline(true)
  await bo.page.getByRole('application').focus()
  await keys(bo.page, 'ArrowDown', 'Enter')
  await told(bo.page, /1 ting venter/)
  await teacher.page.evaluate(
    async ([klass, household]) => {
      const headers = { 'Content-Type': 'application/json' }
      const payload = { household, group: 'square' }
      const body = JSON.stringify({ id: crypto.randomUUID(), command: 'group.set', payload })
      await fetch(`/api/classes/${klass}/commands`, { method: 'POST', headers, body })
    },
    [id, other.household] as const,
  )
  await bo.page.context().setOffline(false)
  await bo.page.getByRole('alert').getByText('Det er en anden gruppes byggefelt.').waitFor(WAIT)
  await inWorld({ x: -113, y: 64, z: -33 }).toBe('air')
  expect([...teacher.troubles, ...asta.troubles, ...bo.troubles]).toEqual([])
})
