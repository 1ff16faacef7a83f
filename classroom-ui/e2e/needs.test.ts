import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GroupId, TeacherView } from '@jagten/server/contract'
import { startCrowd } from '../../bot/src/rehearsal/crowd-process.ts'
import type { Crowd } from '../../bot/src/rehearsal/crowd-process.ts'
import { startProgram } from '../../bot/simulation/program.ts'
import type { Program } from '../../bot/simulation/program.ts'
import { openBrowser, picture, violations } from './browser.ts'
import { papers, projectorShows, teacherMakesClass } from './people.ts'

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
