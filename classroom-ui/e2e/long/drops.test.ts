import type { StudentView } from '@jagten/server/contract'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { namesFor } from '../../../bot/simulation/lesson.ts'
import { PASSWORD, startServerAlone } from '../../../bot/simulation/program.ts'
import { openPage } from '../../../bot/simulation/soak/page.ts'
import { startProxy } from '../../../bot/simulation/soak/proxy.ts'
import { beTeacher } from '../../../bot/simulation/teacher.ts'
import { TEACHER, device, openBrowser } from '../browser.ts'
import { proposes, studentComesIn } from '../people.ts'

const WAIT = { timeout: 30_000 }
const STUDENTS = 20
const CHANGES_EACH = 50
const DROPS = 20
const DROP_EVERY_MS = 300

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

test('pages whose line drops twenty times during a thousand changes have missed and doubled nothing', async () => {
  const server = await startServerAlone()
  const teacher = await beTeacher(server.url, namesFor(STUDENTS + 1))
  const network = await startProxy(() => Number(new URL(server.url).port))
  const bad = `http://127.0.0.1:${network.port}`

  const leader = await device(browser, TEACHER)
  await follows(leader.page, bad, teacher.id)
  const keys = teacher.view().students.map(({ key }) => key)
  const writer = await studentComesIn(browser, bad, teacher.joinCode, keys[STUDENTS] ?? '')

  // everybody puts up a hand and takes it down again, over and over, on a network that is whole
  const others = await Promise.all(
    keys
      .slice(0, STUDENTS)
      .map(async (key) => openPage<StudentView>(server.url, teacher.id, 'student', await teacher.cookieOf(key))),
  )
  const before = teacher.view().version
  const changing = Promise.all(
    others.map(async (page) => {
      for (let change = 0; change < CHANGES_EACH; change += 1) {
        const answer = await page.send(change % 2 === 0 ? 'floor.ask' : 'floor.leave', {})
        if (!answer.ok && answer.error.code !== 'command.too-many') throw new Error(answer.error.code)
        // at its own pace: twenty a second is what one may
        await new Promise((resolve) => setTimeout(resolve, 150))
      }
    }),
  )
  // meanwhile one writes, and the line of both pages is lost again and again
  const dropping = (async () => {
    for (let drop = 0; drop < DROPS; drop += 1) {
      await new Promise((resolve) => setTimeout(resolve, DROP_EVERY_MS))
      network.drop()
    }
  })()
  for (const title of ['Et bytterum', 'Flere bænke', 'Et drivhus'])
    await proposes(writer.page, title, 'Så bliver her rart')
  await Promise.all([changing, dropping])

  expect(teacher.view().version - before).toBeGreaterThan(STUDENTS * CHANGES_EACH * 0.9)
  expect(teacher.view().proposals.map(({ title }) => title.text)).toEqual(['Et bytterum', 'Flere bænke', 'Et drivhus'])
  // what the page shows after all this is what a page shows that has just been opened
  const fresh = await device(browser, TEACHER)
  await follows(fresh.page, server.url, teacher.id)
  const shown = (page: Page): Promise<string> => page.locator('body').innerText()
  await expect.poll(() => shown(leader.page), WAIT).toBe(await shown(fresh.page))

  for (const page of others) page.close()
  teacher.close()
  for (const one of [leader, fresh]) await one.page.context().close()
  await writer.page.context().close()
  await network.stop()
  await server.stop()
}, 120_000)

/** Signs in as a teacher and opens the class's lesson. */
async function follows(page: Page, url: string, klass: string): Promise<void> {
  await page.goto(`${url}/laerer`)
  await page.getByLabel('Adgangskode', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Log ind' }).click()
  await page.getByText('5.B').first().waitFor(WAIT)
  await page.goto(`${url}/laerer?klasse=${klass}`)
  await page.getByRole('heading', { name: 'Lige nu' }).waitFor(WAIT)
}
