import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GroupId, StudentView, TeacherView } from '@jagten/server/contract'
import { startCrowd } from '../../bot/src/rehearsal/crowd-process.ts'
import type { Crowd } from '../../bot/src/rehearsal/crowd-process.ts'
import { startProgram } from '../../bot/simulation/program.ts'
import type { Program } from '../../bot/simulation/program.ts'
import { openBrowser, picture, violations } from './browser.ts'
import { papers, projectorShows, studentComesIn, teacherMakesClass } from './people.ts'

const WAIT = { timeout: 20_000 }

let browser: Browser
let crowd: Crowd
let program: Program
beforeAll(async () => {
  browser = await openBrowser()
  crowd = startCrowd()
  program = await startProgram()
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
