import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startCrowd } from '../../../bot/src/rehearsal/crowd-process.ts'
import type { Crowd } from '../../../bot/src/rehearsal/crowd-process.ts'
import { startProgram } from '../../../bot/simulation/program.ts'
import type { Program } from '../../../bot/simulation/program.ts'
import { openBrowser, picture, violations } from '../browser.ts'
import { papers, studentComesIn, teacherMakesClass } from '../people.ts'

const WAIT = { timeout: 20_000 }
const NAMES = ['Asta', 'Bo', 'Carl']

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

const spot = async (name: string) => (await crowd.tell({ do: 'where', name })) as { x: number; y: number; z: number }

/** Whether somebody gets anywhere by walking. */
async function walks(name: string): Promise<boolean> {
  const { x, y, z } = await spot(name)
  await crowd.tell({ do: 'walk', name, to: { x: x + 2, y, z } })
  await new Promise((resolve) => setTimeout(resolve, 800))
  return Math.abs((await spot(name)).x - x) > 1
}

/** Clicks with a stick on the block one stands on. */
async function clicksGround(name: string): Promise<void> {
  const { x, y, z } = await spot(name)
  const at = { x: Math.floor(x), y: Math.floor(y), z: Math.floor(z) }
  await crowd.tell({ do: 'place', name, at, block: 'stick' })
}

const heardBy = async (name: string) => (await crowd.tell({ do: 'heard', name })) as string[]

const hears = (name: string, words: string) =>
  vi.waitUntil(async () => (await heardBy(name)).some((line) => line.includes(words)), WAIT)

async function opensCardOf(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('heading', { name, exact: true }).waitFor(WAIT)
}

test('one has a break, all are called and sent back, and the teacher sees that the world did it', async () => {
  const { url } = program
  const teacher = await teacherMakesClass(browser, url, NAMES)
  await teacher.page.getByText('Minecraft åbent').first().waitFor({ timeout: 60_000 })
  const { joinCode, keys, worldPort } = await papers(url, teacher.page)
  const asta = await studentComesIn(browser, url, joinCode, keys.Asta ?? '')
  for (const [at, name] of NAMES.entries()) {
    await crowd.tell({ do: 'join', name: `beboer_${at}`, host: '127.0.0.1', port: worldPort ?? 0 })
    await crowd.ask(`beboer_${at}`, keys[name] ?? '', [`Hej ${name}!`])
  }
  await teacher.page.getByText('3 i Minecraft').waitFor(WAIT)

  // a break for one: held in the world and on the page, while the others go on; what was being written stays
  await asta.page.getByRole('navigation').getByText('Skriv').click()
  await asta.page.getByLabel('Hvad foreslår du?').fill('Flere bænke')
  await opensCardOf(teacher.page, 'Asta')
  expect(await violations(teacher.page)).toEqual([])
  await picture(teacher.page, 'teacher-actions')
  await teacher.page.getByRole('button', { name: 'Pause: 3 minutter' }).click()
  await teacher.page.getByText(/^Pause til .*: Asta$/).waitFor(WAIT)
  await asta.page.getByRole('heading', { name: 'Du har en pause' }).waitFor(WAIT)
  expect(await violations(asta.page)).toEqual([])
  await picture(asta.page, 'student-break')
  expect([await walks('beboer_0'), await walks('beboer_1')]).toEqual([false, true])
  await crowd.ask('beboer_0', 'forslag Flere bænke fordi man bliver træt', ['Du har en pause lige nu'])
  await teacher.page.getByRole('button', { name: 'Ophæv: Giv en pause' }).click()
  await asta.page.getByRole('heading', { name: 'Du har en pause' }).waitFor({ ...WAIT, state: 'detached' })
  expect(await asta.page.getByLabel('Hvad foreslår du?').inputValue()).toBe('Flere bænke')
  expect(await walks('beboer_0')).toBe(true)

  // a word to her alone
  await teacher.page.getByRole('button', { name: 'Send en besked' }).click()
  await teacher.page.getByRole('textbox', { name: 'Besked' }).fill('Godt set ved stien')
  await teacher.page.getByRole('button', { name: 'Vis beskeden' }).click()
  await asta.page.getByRole('alertdialog').getByText('Godt set ved stien').waitFor(WAIT)
  expect(await violations(asta.page)).toEqual([])
  await picture(asta.page, 'student-message')
  await asta.page.getByRole('button', { name: 'Jeg har læst det' }).click()
  await asta.page.getByRole('alertdialog').waitFor({ ...WAIT, state: 'detached' })
  await teacher.page.keyboard.press('Escape')

  // all look up: the world says that it stands still
  await teacher.page.getByRole('button', { name: 'Kig op', exact: true }).click()
  await teacher.page.getByText('I Minecraft står 3 af 3 stille.').waitFor(WAIT)
  await teacher.page.getByRole('button', { name: 'Videre', exact: true }).click()

  // and all are quiet, for three minutes
  await teacher.page.getByRole('button', { name: 'Stille i chat', exact: true }).click()
  await teacher.page.getByRole('dialog', { name: 'hele klassen' }).waitFor(WAIT)
  await teacher.page.getByRole('button', { name: 'Stille: 3 minutter' }).waitFor(WAIT)
  expect(await violations(teacher.page)).toEqual([])
  await picture(teacher.page, 'teacher-mute-all')
  await teacher.page.getByRole('button', { name: 'Stille: 3 minutter' }).click()
  await teacher.page.getByText('I Minecraft er 3 af 3 stille i chatten.').waitFor(WAIT)
  await teacher.page.getByText(/^Stille i chatten til \d\d[.:]\d\d: /).waitFor(WAIT)
  await teacher.page.getByRole('button', { name: 'Åbn chatten', exact: true }).click()

  // all are called, and go back to where they were
  const before = await spot('beboer_1')
  await teacher.page.getByRole('button', { name: 'Saml alle' }).click()
  await teacher.page.getByRole('button', { name: 'Ja, saml alle' }).click()
  await teacher.page.getByText('3 af 3 står på mødepladsen.').waitFor(WAIT)
  await picture(teacher.page, 'teacher-gathered')
  const called = await spot('beboer_1')
  expect(Math.hypot(called.x - before.x, called.z - before.z)).toBeGreaterThan(5)
  await teacher.page.getByRole('button', { name: 'Send tilbage' }).click()
  await teacher.page.getByText('3 af 3 er tilbage.').waitFor(WAIT)
  const back = await spot('beboer_1')
  expect(Math.hypot(back.x - before.x, back.z - before.z)).toBeLessThan(2)

  // the teacher comes in too: told who changed a block, and not held with the others
  await crowd.tell({ do: 'join', name: 'larer_1', host: '127.0.0.1', port: worldPort ?? 0 })
  await teacher.page.getByRole('button', { name: /^Minecraft åbent/ }).click()
  await teacher.page.getByLabel('Hvilken spiller er du?').selectOption('larer_1')
  expect(await violations(teacher.page)).toEqual([])
  await picture(teacher.page, 'teacher-own-player')
  await teacher.page.getByRole('button', { name: 'larer_1 er mig' }).click()
  await teacher.page.getByText('Du er larer_1.').waitFor(WAIT)
  await picture(teacher.page, 'teacher-own-player-known')
  await teacher.page.keyboard.press('Escape')
  await hears('larer_1', 'Nu ved jeg, at du er læreren.')
  await clicksGround('larer_1')
  await hears('larer_1', 'Ingen i klassen har ændret den blok.')
  await clicksGround('beboer_1')
  await teacher.page.getByRole('button', { name: 'Kig op', exact: true }).click()
  await teacher.page.getByText('I Minecraft står 3 af 3 stille.').waitFor(WAIT)
  expect(await walks('larer_1')).toBe(true)
  await teacher.page.getByRole('button', { name: 'Videre', exact: true }).click()

  // whoever comes in under that name later is anybody
  await crowd.tell({ do: 'leave', name: 'larer_1' })
  await teacher.page.getByText('3 i Minecraft').waitFor(WAIT)
  await crowd.tell({ do: 'join', name: 'larer_1', host: '127.0.0.1', port: worldPort ?? 0 })
  await teacher.page.getByRole('button', { name: /^Minecraft åbent/ }).click()
  await teacher.page.getByLabel('Hvilken spiller er du?').waitFor(WAIT)
  await clicksGround('larer_1')
  await crowd.ask('larer_1', 'hjælp', ['de fire tegn'])
  const heard = [...(await heardBy('larer_1')), ...(await heardBy('beboer_1'))]
  expect(heard.filter((line) => line.includes('har ændret den blok'))).toEqual([])
  expect([...teacher.troubles, ...asta.troubles]).toEqual([])
})
