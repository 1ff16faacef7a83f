import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD, startProgram } from '../../bot/simulation/program.ts'
import type { Program } from '../../bot/simulation/program.ts'
import { STUDENT, TEACHER, device, openBrowser } from './browser.ts'
import { papers } from './people.ts'

const WAIT = { timeout: 20_000 }
const NAMES = ['Asta', 'Bo', 'Carl', 'Dina', 'Emma']

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

/** A hand that counts: each field filled in and each press is a step. */
function hand() {
  const steps: string[] = []
  return {
    steps,
    async write(what: string, field: Locator, words: string): Promise<void> {
      steps.push(what)
      await field.fill(words)
    },
    async press(what: string, button: Locator): Promise<void> {
      steps.push(what)
      await button.click(WAIT)
    },
  }
}

test('a new teacher has a class with keys on paper and an open world in eight steps, and a student is in after four', async () => {
  const { page, troubles, close } = await device(browser, TEACHER)
  await page.addInitScript(() => {
    // the browser's own dialog cannot be pressed from here: that it is asked for is what counts
    globalThis.print = () => document.body.setAttribute('data-printed', '')
  })
  const teacher = hand()
  await page.goto(`${program.url}/laerer`)
  await teacher.write('password', page.getByLabel('Adgangskode', { exact: true }), PASSWORD)
  await teacher.press('sign in', page.getByRole('button', { name: 'Log ind' }))
  await teacher.press('new class', page.getByRole('button', { name: 'Lav en klasse' }).first())
  await teacher.write('name', page.getByLabel('Klassens navn'), '5.B')
  await teacher.write('students', page.getByLabel('Elevernes fornavne'), NAMES.join('\n'))
  await teacher.press('make it', page.getByRole('button', { name: 'Lav klassen' }))
  await teacher.press('papers', page.getByRole('button', { name: 'Print', exact: true }))
  await page.getByRole('heading', { level: 1, name: 'Print · 5.B' }).waitFor(WAIT)
  expect(await page.getByRole('checkbox', { name: 'Nøglekort' }).isChecked()).toBe(true)
  await teacher.press('print', page.getByRole('button', { name: 'Print arkene' }))
  await page.locator('body[data-printed]').waitFor(WAIT)
  expect(teacher.steps).toHaveLength(8)

  // households, groups and the world have come by themselves
  const { id, joinCode, keys } = await papers(program.url, page)
  await page.goto(`${program.url}/laerer?klasse=${id}`)
  await page.getByText('Minecraft åbent').first().waitFor({ timeout: 60_000 })
  const view = await page.evaluate(async (url) => (await fetch(url)).json(), `${program.url}/api/classes/${id}`)
  for (const student of view.students) {
    expect(student).toMatchObject({ household: expect.any(String), group: expect.any(String) })
  }

  const phone = await device(browser, STUDENT)
  const student = hand()
  student.steps.push('address')
  await phone.page.goto(program.url)
  await student.write('code', phone.page.getByLabel('Klassekode'), joinCode)
  await student.write('key', phone.page.getByLabel('Din nøgle'), keys.Asta ?? '')
  await student.press('come in', phone.page.getByRole('button', { name: 'Kom ind' }))
  await phone.page.getByRole('navigation').waitFor(WAIT)
  expect(student.steps).toHaveLength(4)
  expect([...troubles, ...phone.troubles]).toEqual([])
  await phone.close()
  await close()
})
