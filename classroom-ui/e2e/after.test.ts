import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CommandName, PayloadIn, TeacherView } from '@jagten/server/contract'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServerAlone } from '../../bot/simulation/program.ts'
import { unzipped } from '../../server/src/test/unzip.ts'
import { PROJECTOR, STUDENT, device, openBrowser, picture, violations } from './browser.ts'
import { printed } from './paper.ts'
import { opensNextWeek, projectorShows, studentComesIn, teacherMakesClass } from './people.ts'

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

test('a class holds a short meeting and ends: what was decided stays, on the board, on paper and in a file', async () => {
  const { url } = server!
  const { page, troubles } = await teacherMakesClass(browser, url, ['Asta', 'Bo', 'Carl', 'Dina'], /45/)
  const id = new URL(page.url()).searchParams.get('klasse') ?? ''
  const view = async (): Promise<TeacherView> => (await page.request.get(`${url}/api/classes/${id}`)).json()
  const must = async <C extends CommandName>(by: Page, command: C, payload: PayloadIn<C>): Promise<void> => {
    const data = { id: randomUUID(), command, payload }
    expect([command, (await by.request.post(`${url}/api/classes/${id}/commands`, { data })).status()]).toEqual([
      command,
      200,
    ])
  }
  const { joinCode, students } = await view()
  const board = await projectorShows(browser, url, joinCode)
  const asta = await studentComesIn(browser, url, joinCode, students[0]!.key)

  // two proposals; time for one of them
  await must(page, 'lesson.start', {})
  await must(page, 'note.add', { tag: 'unsafe', text: 'Her er mørkt om aftenen' })
  await must(page, 'proposal.submit', { title: 'Lamper på den mørke sti', reason: 'Her er mørkt', cost: 12_000 })
  await must(page, 'proposal.submit', { title: 'En bænk ved legepladsen', reason: 'Så kan man sidde' })
  const show = (await view()).lesson.steps.find(({ kind }) => kind === 'show' || kind === 'reflect')!
  await must(page, 'lesson.goto', { step: show.id })
  await board.page.getByText('Vi har ikke besluttet noget endnu.').waitFor(WAIT)
  await asta.page.getByText('Vi har ikke besluttet noget endnu.').waitFor(WAIT)
  expect(await violations(board.page)).toEqual([])
  await picture(board.page, 'after-nothing-decided')
  await must(page, 'poll.open', { proposal: (await view()).proposals[0]!.id, form: 'secret' })
  const poll = (await view()).polls[0]!.id
  await must(asta.page, 'ballot.cast', { poll, choice: 'for' })
  await must(page, 'poll.close', { poll })

  // the last step, and the end
  const last = (await view()).lesson.steps.at(-1)!
  await must(page, 'lesson.goto', { step: last.id })
  await board.page.getByText('Det besluttede vi').waitFor(WAIT)
  await picture(board.page, 'after-last-step')
  await page.getByRole('button', { name: 'Slut timen' }).click(WAIT)
  await page.getByRole('dialog').getByRole('button', { name: 'Slut timen' }).click(WAIT)
  for (const face of [board, asta]) {
    await face.page.getByRole('heading', { name: 'Tak for i dag' }).waitFor(WAIT)
    await face.page.getByText('Lamper på den mørke sti').waitFor(WAIT)
    expect(await violations(face.page)).toEqual([])
  }
  await picture(board.page, 'after-thanks')
  await picture(asta.page, 'after-thanks-student')
  await pictureInTheDark(board.page, 'after-thanks-dark')

  await seeNextWeek(url, joinCode, students[1]!.key)

  // the minutes, in a tab of their own
  const opening = page.waitForEvent('popup', WAIT)
  await page.getByRole('link', { name: 'Referat' }).first().click(WAIT)
  const minutes = await opening
  await minutes.getByRole('heading', { level: 1, name: 'Referat fra 5.B' }).waitFor(WAIT)
  await minutes.getByText('Forslaget er vedtaget.').first().waitFor(WAIT)
  expect(await violations(minutes)).toEqual([])
  // set in the page's own letters, not in the system's
  const letters = await minutes.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].flatMap(({ family, status }) =>
      status === 'loaded' ? [family.replaceAll('"', '')] : [],
    )
  })
  expect(new Set(letters)).toEqual(new Set(['Atkinson Hyperlegible Next', 'Bricolage Grotesque']))
  await picture(minutes, 'minutes')
  const paper = await printed(minutes)
  expect(paper.pages).toBeLessThanOrEqual(2)
  expect(new Set(paper.headings.map(({ text }) => text))).toEqual(
    new Set([
      'Referat fra 5.B',
      'Det besluttede mødet',
      'Forslag 1: Lamper på den mørke sti',
      'Sådan gik det, linje for linje',
      'Regler, der blev brugt',
      'Ikke besluttet endnu',
      'Forslag 2: En bænk ved legepladsen',
      'Noter fra turen',
      'Andre steder',
    ]),
  )
  await pictureInTheDark(minutes, 'minutes-dark')
  await minutes.getByRole('link', { name: 'English' }).click(WAIT)
  await minutes.getByRole('heading', { level: 1, name: 'Minutes of 5.B' }).waitFor(WAIT)
  await minutes.close()
  await page.getByText(/Slettes af sig selv .*, hvis den ikke bruges/).waitFor(WAIT)
  await picture(page, 'after-teacher')
  expect(await violations(page)).toEqual([])

  // into the archive, and home with everything
  await page.getByRole('button', { name: 'Klasser' }).click(WAIT)
  await page.getByRole('button', { name: 'Læg i arkivet: 5.B' }).click(WAIT)
  await page.getByRole('dialog', { name: /5\.B/ }).waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  await picture(page, 'archive-dialog')
  await page.getByRole('button', { name: 'Ja, læg 5.B i arkivet' }).click(WAIT)
  await asta.page.getByRole('heading', { name: 'Klassen er lagt i arkivet' }).waitFor(WAIT)
  await board.page.getByRole('heading', { name: 'Klassen er lagt i arkivet' }).waitFor(WAIT)
  await page.getByText(/^Arkiv/).click(WAIT)
  await page.getByText(/Slettes af sig selv .* hvis den ikke bruges/).waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  await picture(page, 'archive')
  const downloading = page.waitForEvent('download', WAIT)
  await page.getByRole('link', { name: 'Hent alt om klassen 5.B' }).click(WAIT)
  const files = unzipped(await readFile(await (await downloading).path()))
  expect([...files.keys()]).toContain('minutes.html')
  expect(files.get('minutes.md')?.toString('utf8')).toContain('Lamper på den mørke sti')
  await checkAtHome(page.context(), files)

  // out again, and gone
  await page.getByRole('button', { name: 'Tag frem igen: 5.B' }).click(WAIT)
  await page.getByRole('button', { name: 'Åbn 5.B' }).waitFor(WAIT)
  await page.getByRole('button', { name: 'Slet klassen 5.B' }).click(WAIT)
  await page.getByText('Jeres område i Minecraft, og alt, hvad I har bygget i det').waitFor(WAIT)
  await page.getByRole('dialog').getByRole('link', { name: 'Hent alt om klassen 5.B' }).waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  await picture(page, 'delete-dialog')
  await pictureInTheDark(page, 'delete-dialog-dark')
  await page.getByRole('button', { name: 'Ja, slet 5.B for altid' }).click(WAIT)
  await page.getByText('Der er ingen klasser endnu.').waitFor(WAIT)
  expect((await page.request.get(`${url}/api/classes/${id}/minutes.html`)).status()).toBe(404)
  expect([...troubles, ...board.troubles, ...asta.troubles]).toEqual([])
}, 120_000)

/** The board and a student's page as they are opened a week later: to them the lesson ended a week ago. */
async function seeNextWeek(url: string, joinCode: string, key: string): Promise<void> {
  const pages = { 'last-time': await device(browser, PROJECTOR), 'last-time-student': await device(browser, STUDENT) }
  for (const { page } of Object.values(pages)) await opensNextWeek(page)
  await pages['last-time'].page.goto(`${url}/tavle?kode=${joinCode}`)
  const student = pages['last-time-student'].page
  await student.goto(url)
  await student.getByLabel('Klassekode').fill(joinCode)
  await student.getByLabel('Din nøgle').fill(key)
  await student.getByRole('button', { name: 'Kom ind' }).click()
  for (const [name, { page, troubles, close }] of Object.entries(pages)) {
    await page.getByRole('heading', { name: 'Sidst' }).waitFor(WAIT)
    await page.getByText('Vi stillede 2 forslag.').waitFor(WAIT)
    expect(await violations(page)).toEqual([])
    await picture(page, name)
    await pictureInTheDark(page, `${name}-dark`)
    expect(troubles).toEqual([])
    await close()
  }
}

async function pictureInTheDark(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await violations(page)).toEqual([])
  await picture(page, name)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

/** At home, without a network: the page that came along says whether the copy is as it was, and else which line is not. */
async function checkAtHome(context: BrowserContext, files: ReadonlyMap<string, Buffer>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jagten-'))
  const page = await context.newPage()
  try {
    for (const name of ['check-minutes.html', 'minutes.json'])
      await writeFile(join(folder, name), files.get(name) ?? Buffer.alloc(0))
    await page.goto(pathToFileURL(join(folder, 'check-minutes.html')).href)
    const choose = (name: string): Promise<void> =>
      page.getByLabel('Kopi af referatet').setInputFiles(join(folder, name))
    await choose('minutes.json')
    await page.getByText(/^Kopien er ægte: alle \d+ linjer/).waitFor(WAIT)
    expect(await violations(page)).toEqual([])
    const forged = (files.get('minutes.json') ?? Buffer.alloc(0))
      .toString('utf8')
      .replace('er vedtaget', 'fik ikke flertal')
    await writeFile(join(folder, 'forged.json'), forged)
    await choose('forged.json')
    await page
      .getByRole('status')
      .getByText(/^Kopien er ændret: linje \d+ er ikke/)
      .waitFor(WAIT)
    await picture(page, 'check-minutes')
  } finally {
    await page.close()
    await rm(folder, { recursive: true })
  }
}
