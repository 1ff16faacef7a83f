import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD, startProgram } from '../../bot/simulation/program.ts'
import type { Program } from '../../bot/simulation/program.ts'
import { TEACHER, device, openBrowser, picture, violations } from './browser.ts'
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

test('a pasted table is seen as it is read, put right by mouse and by keys, and nobody too many comes in', async () => {
  const { page, troubles } = await teacherMakesClass(browser, program.url, ['Else'])
  await page.getByRole('button', { name: 'Tilføj elever' }).click()
  const field = page.getByLabel('Elevernes fornavne')
  const table = page.getByRole('table', { name: 'Sådan er listen læst' })
  const called = async () => {
    const rows = await table
      .getByRole('row')
      .filter({ has: page.getByRole('checkbox', { checked: true }) })
      .all()
    const heads = await Promise.all(rows.map((row) => row.getByRole('rowheader').allTextContents()))
    return heads.flat()
  }
  await field.fill(
    'Klasse 5.B;;;\nNr;Klasse;Navn;Kælenavn\n1;5.B;Asta Holm;Assi\n2;5.B;Bo Bæk;Bobo\n3;5.B;Åse Dam;Åsi\nI alt 3;;;',
  )
  expect(await called()).toEqual(['Asta', 'Bo', 'Åse'])
  expect(await violations(page)).toEqual([])

  // the other column, by keys; then without one row, and whole names
  await page.getByRole('radio', { name: 'Fornavnene står i: Navn' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(called, WAIT).toEqual(['Assi', 'Bobo', 'Åsi'])
  await picture(page, 'teacher-list')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(called, WAIT).toEqual(['Asta', 'Bo', 'Åse'])
  await page.getByRole('checkbox', { name: 'Tag linje 4 med: Bo' }).press('Space')
  await expect.poll(called, WAIT).toEqual(['Asta', 'Åse'])
  await page.setViewportSize({ width: 390, height: 844 })
  await picture(page, 'teacher-list-phone')
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click()
  await page.getByRole('button', { name: 'Åse', exact: true }).waitFor(WAIT)
  expect(Object.keys((await papers(program.url, page)).keys)).toEqual(['Else', 'Asta', 'Åse'])

  // more than there is room for: nobody comes in, and the list stays to be shortened
  await page.getByRole('button', { name: 'Tilføj elever' }).click()
  const many = Array.from({ length: 59 }, (_none, at) => `Elev ${at}`)
  await field.fill(many.join('\n'))
  await page.getByText('Der er 2 navne for mange: der er plads til 57.').waitFor(WAIT)
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click()
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.getByRole('checkbox', { name: 'Tag linje 1 med: Elev 0', exact: true }).uncheck()
  await page.getByRole('checkbox', { name: 'Tag linje 2 med: Elev 1', exact: true }).uncheck()
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click()
  await page.getByRole('dialog').waitFor({ ...WAIT, state: 'detached' })
  expect(Object.keys((await papers(program.url, page)).keys)).toHaveLength(60)
  expect(troubles).toEqual([])
  await page.context().close()
})

test('a class whose answer was lost on the way is made once, with its students once', async () => {
  const { page } = await device(browser, TEACHER)
  await page.goto(`${program.url}/laerer`)
  await page.getByLabel('Adgangskode', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Log ind' }).click()
  await page.getByRole('button', { name: 'Lav en klasse' }).first().click()
  await page.getByLabel('Klassens navn').fill('7.C')
  await page.getByLabel('Elevernes fornavne').fill('Asta, Bo\nEmma, Ida')
  await picture(page, 'teacher-new-class')
  // the server makes it, and the page never hears of it
  await page.route(
    '**/api/classes',
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await page.getByRole('button', { name: 'Lav klassen' }).click()
  await page.getByRole('alert').filter({ hasText: /./ }).waitFor(WAIT)
  await page.getByRole('button', { name: 'Lav klassen' }).click()
  await page.getByRole('button', { name: 'Begynd timen' }).waitFor(WAIT)
  expect(Object.keys((await papers(program.url, page)).keys)).toEqual(['Asta', 'Bo', 'Emma', 'Ida'])
  const classes = await page.evaluate(async () => (await (await fetch('/api/classes')).json()).classes)
  expect(classes.filter((one: { name: string }) => one.name === '7.C')).toHaveLength(1)
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
