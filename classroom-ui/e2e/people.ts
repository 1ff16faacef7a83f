import type { Browser, Page } from 'playwright-core'
import { PASSWORD } from '../../bot/simulation/program.ts'
import { PROJECTOR, STUDENT, TEACHER, device } from './browser.ts'

const WAIT = { timeout: 20_000 }

/** Signs in, and makes a class by pasting first names; `way` names the path of the plan, or it is the short one. */
export async function teacherMakesClass(browser: Browser, url: string, names: readonly string[], way = /30 minutter/) {
  const { page, troubles } = await device(browser, TEACHER)
  await page.goto(`${url}/laerer`)
  await page.getByLabel('Adgangskode', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Log ind' }).click()
  await page.getByRole('button', { name: 'Lav en klasse' }).first().click()
  await page.getByLabel('Klassens navn').fill('5.B')
  await page.getByLabel('Elevernes fornavne').fill(names.join('\n'))
  const label = await page.getByRole('option', { name: way }).first().textContent(WAIT)
  await page.getByLabel('Plan', { exact: true }).selectOption({ label: label ?? '' })
  await page.getByRole('button', { name: 'Lav klassen' }).click()
  await page.getByRole('button', { name: 'Begynd timen' }).waitFor(WAIT)
  return { page, troubles }
}

/** The projector, by the class code alone. */
export async function projectorShows(browser: Browser, url: string, joinCode: string) {
  const { page, troubles } = await device(browser, PROJECTOR)
  await page.goto(`${url}/tavle?kode=${joinCode}`)
  await page.getByText(joinCode).first().waitFor(WAIT)
  return { page, troubles }
}

/** A student on a page of their own, by code and key. */
export async function studentComesIn(browser: Browser, url: string, joinCode: string, key: string, face = STUDENT) {
  const { page, troubles } = await device(browser, face)
  await page.goto(url)
  await page.getByLabel('Klassekode').fill(joinCode)
  await page.getByLabel('Din nøgle').fill(key)
  await page.getByRole('button', { name: 'Kom ind' }).click()
  await page.getByRole('navigation').waitFor(WAIT)
  return { page, troubles }
}

/** Writes a proposal on the student's page. */
export async function proposes(page: Page, title: string, reason: string): Promise<void> {
  await page.getByRole('navigation').getByText('Forslag').click()
  await page.getByRole('button', { name: /Skriv/ }).first().click()
  await page.getByLabel('Hvad foreslår du?').fill(title)
  await page.getByLabel('Hvorfor er det en god idé?').fill(reason)
  await page.getByRole('button', { name: 'Stil forslaget' }).click()
  await page.getByText('Dit forslag er stillet.').waitFor(WAIT)
}

/** Chooses, and puts the paper in the box; once for each vote held. */
export async function votes(page: Page, choice: 'Ja' | 'Nej' | 'Blank'): Promise<void> {
  await page.getByRole('button', { name: choice, exact: true }).click(WAIT)
  await page.getByRole('button', { name: 'Læg sedlen i kassen' }).click(WAIT)
}

/** Opens a poll on a proposal from the teacher's page. */
export async function opensPoll(page: Page, number: number, form: 'Hemmeligt' | 'Åbent' = 'Hemmeligt'): Promise<void> {
  await page.getByRole('button', { name: `Stem om det: forslag ${number}` }).click(WAIT)
  await page.getByRole('radio', { name: form }).check()
  await page.getByRole('button', { name: 'Åbn afstemningen' }).click()
}

/** What a class knows from the paper: the code on the board and the keys on the cards, read as the teacher's page gets them. */
export async function papers(
  url: string,
  page: Page,
): Promise<{ id: string; joinCode: string; keys: Record<string, string>; worldPort: number | null }> {
  return page.evaluate(async (base) => {
    const { classes } = await (await fetch(`${base}/api/classes`)).json()
    const id = new URLSearchParams(location.search).get('klasse') ?? classes[0].id
    const view = await (await fetch(`${base}/api/classes/${id}`)).json()
    const keys = Object.fromEntries(view.students.map((one: { name: string; key: string }) => [one.name, one.key]))
    const port = view.world.address === null ? null : Number(view.world.address.split(':')[1] ?? 25_565)
    return { id: view.id, joinCode: view.joinCode, keys, worldPort: port }
  }, url)
}

/** To this page the lesson ended a week ago, as to one that is opened then. */
export async function opensNextWeek(page: Page): Promise<void> {
  // what comes over the line before it is a web socket, and after that
  await page.route(/socket\.io.*polling/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: aWeekEarlier(await response.text()) })
  })
  await page.routeWebSocket(/socket\.io/, (socket) => {
    socket.connectToServer().onMessage((message) => socket.send(aWeekEarlier(String(message))))
  })
}

const aWeekEarlier = (frames: string): string =>
  frames.replaceAll(/"(began|ended)At":(\d+)/g, (_part, what, at) => `"${what}At":${Number(at) - 7 * 24 * 60 * 60_000}`)
