import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProgram } from '../../bot/simulation/program.ts'
import type { Program } from '../../bot/simulation/program.ts'
import { openBrowser, picture, violations } from './browser.ts'
import { papers, studentComesIn, teacherMakesClass, votes } from './people.ts'

const WAIT = { timeout: 20_000 }
const NAMES = ['Asta', 'Bo', 'Carl', 'Dina']

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

test('the teacher moves who lives where by mouse and by keys, and keeps two apart', async () => {
  const { page, troubles } = await teacherMakesClass(browser, program.url, NAMES)
  const household = (number: number) => page.getByRole('group', { name: `Husstand ${number}`, exact: true })
  const namesIn = async (number: number) =>
    (await household(number).getByRole('button').allTextContents()).toSorted((one, other) => one.localeCompare(other))
  const [first = ''] = await namesIn(1)

  // one out of the first household, by keys: alone in a new one
  await page.getByRole('button', { name: first, exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Navn, husstand og gruppe').click()
  await page.getByLabel('Husstand', { exact: true }).selectOption({ label: 'Alene i en ny husstand' })
  await page.getByLabel('Ikke sammen med').selectOption({ index: 1 })
  await page.getByRole('button', { name: /^Må gerne være sammen igen/ }).waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  await picture(page, 'teacher-student')
  await page.keyboard.press('Escape')
  await household(3).waitFor(WAIT)
  expect(await namesIn(3)).toEqual([first])

  // and back by mouse
  await page.getByRole('button', { name: first, exact: true }).dragTo(household(1))
  await household(3).waitFor({ ...WAIT, state: 'detached' })
  expect(await namesIn(1)).toContain(first)

  // where all is full, a name is dropped on another, and the two change places; by keys too
  const [second = ''] = await namesIn(2)
  await page
    .getByRole('button', { name: first, exact: true })
    .dragTo(page.getByRole('button', { name: second, exact: true }))
  await expect.poll(() => namesIn(2), WAIT).toContain(first)
  expect(await namesIn(1)).toContain(second)
  await page.getByRole('button', { name: first, exact: true }).click()
  await page.getByText('Navn, husstand og gruppe').click()
  await page.getByLabel('Husstand', { exact: true }).selectOption({ label: `Byt med ${second} (husstand 1)` })
  await page.keyboard.press('Escape')
  await expect.poll(() => namesIn(1), WAIT).toContain(first)
  expect(troubles).toEqual([])
  await page.context().close()
})

test('a pasted register with surnames becomes first names, seen before the class is made', async () => {
  const { page } = await teacherMakesClass(browser, program.url, ['Else'])
  await page.getByRole('button', { name: 'Tilføj elever' }).click()
  await page.getByLabel('Elevernes fornavne').fill('1. Asta Holm\n2. Bo Bæk 5.B\n3. Åse Dam')
  await page.getByText('Det ligner efternavne').waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Behold kun det første ord' }).click()
  expect(
    await page.getByRole('list', { name: 'Sådan kommer de til at hedde' }).getByRole('listitem').allTextContents(),
  ).toEqual(['Asta', 'Bo', 'Åse'])
  await page.context().close()
})

test('two at one computer take turns at a secret vote, and neither sees the other’s receipt', async () => {
  const teacher = await teacherMakesClass(browser, program.url, NAMES)
  const { joinCode, keys, id } = await papers(program.url, teacher.page)
  const one = await studentComesIn(browser, program.url, joinCode, keys.Asta ?? '')
  await one.page.getByRole('button', { name: 'Vi er to ved denne computer' }).click()
  await one.page.getByLabel('Den andens nøgle').fill(keys.Bo ?? '')
  expect(await violations(one.page)).toEqual([])
  await one.page.getByRole('button', { name: 'Nu er vi to' }).click()
  await one.page.getByText('Bo er her også.').waitFor(WAIT)
  await teacher.page.evaluate(
    async ([base, klass]) => {
      const say = (command: string, payload: object) =>
        fetch(`${base}/api/classes/${klass}/commands`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ id: crypto.randomUUID(), command, payload }),
        })
      await say('proposal.submit', { title: 'Flere lamper', reason: 'Her er mørkt' })
      const view = await (await fetch(`${base}/api/classes/${klass}`)).json()
      await say('poll.open', { proposal: view.proposals[0].id, form: 'secret' })
    },
    [program.url, id],
  )
  const voteAll = async (choice: 'Ja' | 'Nej') => {
    await votes(one.page, choice)
    if (await one.page.getByText('Stemme 2 af 2').isVisible()) await votes(one.page, choice)
  }
  await voteAll('Ja')
  await one.page.getByText('Skift: nu stemmer Bo. Asta kigger væk.').waitFor(WAIT)
  expect(await violations(one.page)).toEqual([])
  await picture(one.page, 'student-hand-over')
  await one.page.getByRole('button', { name: 'Jeg er Bo' }).click()
  await one.page.getByRole('heading', { name: 'Hvad stemmer du?' }).waitFor(WAIT)
  expect(await one.page.getByText('Din seddel ligger i kassen').count()).toBe(0)
  await voteAll('Nej')
  await one.page
    .getByText(/ligger i kassen/)
    .first()
    .waitFor(WAIT)
  expect([...teacher.troubles, ...one.troubles]).toEqual([])
})
