import type { RehearsalView } from '@jagten/server/contract'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProgram } from '../../../bot/simulation/program.ts'
import type { Program } from '../../../bot/simulation/program.ts'
import { openBrowser, picture, violations } from '../browser.ts'
import { teacherMakesClass } from '../people.ts'

const WAIT = { timeout: 20_000 }
const NAMES = 'Asta Bo Carl Dina Emma Finn Gry Hans Ida Jonas Karla Lauge'.split(' ')

let browser: Browser
let program: Program
beforeAll(async () => {
  browser = await openBrowser()
  program = await startProgram()
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

test('a simulated class plays the 45 minutes through, in the world and on pages, and the teacher reads what came of it', async () => {
  const { page, troubles } = await teacherMakesClass(browser, program.url, NAMES, /45/)
  await page.getByRole('button', { name: 'Prøv timen' }).click()
  await page.getByRole('button', { name: /^Prøv hurtigt/ }).click()
  await page.getByText(/^Nu: /).waitFor({ timeout: 60_000 })
  // one at a time, whoever asks: another class, or the same teacher in another window
  expect(await askedAgain(page)).toMatchObject({ status: 409, body: { error: { code: 'rehearsal.running' } } })
  // the real screen, with the simulated class on it
  const [watched] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Følg prøven' }).click(),
  ])
  await watched
    .getByText(/Prøve: 5\.B/)
    .first()
    .waitFor(WAIT)
  // who stands still is on the map too
  await watched.getByText(/^[1-6] elev(er)? på kortet$/).waitFor(WAIT)
  await picture(watched, 'rehearsal-watched')
  await watched.close()
  const verdict = page.getByText(/Klar: alt gik|gik anderledes/)
  await verdict.waitFor({ timeout: 150_000 })
  await picture(page, 'teacher-rehearsal')
  const { state, checks } = await rehearsalOf(page)
  // how quick the answers were is the machine's, and no fault of the program's where it does other things meanwhile
  expect(checks.filter(({ what, ok }) => !ok && what !== 'Stemmer fik hurtigt svar')).toEqual([])
  const words = state === 'ready' ? 'Klar: alt gik, som det skulle.' : '1 ting gik anderledes, end den skulle.'
  expect(await page.getByRole('dialog').innerText()).toContain(words)
  for (const found of ['12 af 12', '6 i Minecraft, 6 på siden', '12 af 12 stemmer', 'Resultatet er det, de mente'])
    expect(await page.getByRole('dialog').innerText()).toContain(found.replace(' stemmer', ''))
  expect(await violations(page)).toEqual([])

  // the copy is gone, and the class is as it was
  const classes = await page.evaluate(
    async (base) => (await (await fetch(`${base}/api/classes`)).json()).classes,
    program.url,
  )
  expect(classes.map(({ name }: { name: string }) => name)).toEqual(['5.B'])
  expect(troubles).toEqual([])
})

/** What the teacher's page is told of the rehearsal of the class it shows. */
function rehearsalOf(page: Page): Promise<RehearsalView> {
  return page.evaluate(async () => {
    const id = new URLSearchParams(location.search).get('klasse')
    return (await (await fetch(`/api/classes/${id}/rehearsal`)).json()).rehearsal
  })
}

/** What the server answers the same teacher who asks for a rehearsal while one is on. */
function askedAgain(page: Page): Promise<{ readonly status: number; readonly body: unknown }> {
  return page.evaluate(async () => {
    const id = new URLSearchParams(location.search).get('klasse')
    const answer = await fetch(`/api/classes/${id}/rehearsal`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ speed: 8 }),
    })
    return { status: answer.status, body: await answer.json() }
  })
}
