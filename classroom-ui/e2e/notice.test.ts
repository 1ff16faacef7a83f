import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServerAlone } from '../../bot/simulation/program.ts'
import { beTeacher } from '../../bot/simulation/teacher.ts'
import { STUDENT, device, openBrowser } from './browser.ts'

const WAIT = { timeout: 20_000 }

let browser: Browser
let server: Awaited<ReturnType<typeof startServerAlone>> | undefined
beforeAll(async () => {
  browser = await openBrowser()
  server = await startServerAlone()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('a message that ran out while a page was away is not shown for an instant when it comes back', async () => {
  const { url } = server!
  const teacher = await beTeacher(url, ['Asta', 'Bo'])
  const { page, troubles } = await device(browser, STUDENT)
  // its messages run out just after it was opened, and come later
  let opened = 0
  await page.routeWebSocket(/socket\.io/, (socket) => {
    socket.connectToServer().onMessage((frame) => {
      socket.send(String(frame).replaceAll(/"until":\d+/g, `"until":${opened + 1}`))
    })
  })
  const [name = '', value = ''] = (await teacher.cookieOf(teacher.view().students[0]!.key)).split('=')
  await page.context().addCookies([{ name, value, url }])
  const line = page.waitForEvent('websocket', WAIT)
  await page.goto(url)
  await page.getByRole('navigation').waitFor(WAIT)
  await line
  opened = await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector('[role=alertdialog]')) document.body.dataset.flashed = 'yes'
    }).observe(document.body, { childList: true, subtree: true })
    return Date.now()
  })
  await page.waitForFunction((ranOutAt) => Date.now() > ranOutAt, opened + 500, WAIT)

  await teacher.must('class.say', { text: 'Om fem minutter mødes vi' })
  await teacher.must('lesson.start', {})
  await page.getByRole('heading', { name: 'Velkommen', exact: true }).waitFor(WAIT)
  expect(await page.evaluate(() => document.body.dataset.flashed)).toBeUndefined()
  expect(troubles).toEqual([])
  teacher.close()
})
