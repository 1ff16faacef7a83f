import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { namesFor } from '../../bot/simulation/lesson.ts'
import { startServerAlone } from '../../bot/simulation/program.ts'
import { openBrowser, picture, violations } from './browser.ts'
import { printed } from './paper.ts'
import { teacherMakesClass } from './people.ts'

const WAIT = { timeout: 20_000 }
/** A4 less its margins of 12 mm, in CSS pixels: 96 an inch. */
const PAPER = { width: 703, height: 1031 }
/** The rules, a sentence each, with where they stand. */
const RULE_PAGES = 3
const KINDS = [
  'Nøglekort',
  'Rollekort',
  'Beboerkort',
  'Stemmesedler',
  'Timen på papir',
  'Reglerne',
  'Prisliste',
  'Brev til forældre',
] as const
/** How many pages sheets take, where it is not one. */
const PAGES: Readonly<Record<string, number>> = { Beboerkort: 2, Reglerne: RULE_PAGES }

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

/** Ticks these sheets and no others. */
async function chooses(page: Page, kinds: readonly string[]): Promise<void> {
  for (const kind of KINDS) await page.getByRole('checkbox', { name: kind }).setChecked(kinds.includes(kind))
}

test('a class of five is printed on paper: every sheet begins a page, nothing is cut, keys are on paper only', async () => {
  const { page, troubles } = await teacherMakesClass(browser, server!.url, ['Asta', 'Bo', 'Carl', 'Dina', 'Emma'])
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Print · 5.B' }).waitFor(WAIT)
  expect(new URL(page.url()).searchParams.get('vis')).toBe('print')
  // nobody reads a key off a screen that may be mirrored
  expect(await page.getByText('••••').count()).toBe(5)

  // by keyboard alone
  await page.getByRole('checkbox', { name: 'Nøglekort' }).focus()
  for (const kind of KINDS.slice(1)) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.getByRole('checkbox', { name: kind }).isChecked()).toBe(true)
  }
  await page.getByText('Det skal du bruge').waitFor(WAIT)
  await page.getByRole('rowheader', { name: 'Bænk', exact: true }).waitFor(WAIT)
  await page.getByRole('heading', { name: 'R32' }).waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  await picture(page, 'print-choices')

  const whole = await printed(page)
  const titles = ['Nøglekort', 'Rollekort', 'Beboerkort', 'Stemmesedler', 'Timen på papir'].map(
    (kind) => `${kind} · 5.B`,
  )
  const ends = ['Reglerne for et afdelingsmøde', 'Prisliste', 'Til forældre: børnenes data']
  const starts = whole.headings.filter(({ text }) => [...titles, ...ends].includes(text))
  // the lesson takes what it needs, the rules and the residents several; each of the others is one page
  const rulesAt = whole.pages - RULE_PAGES - 1
  expect(starts.map((heading) => heading.page)).toEqual([1, 2, 3, 4, 5, 6, rulesAt, whole.pages - 1, whole.pages])
  // and no page is empty: something begins on each
  const begun = new Set(whole.headings.map((heading) => heading.page))
  expect([...begun].toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: whole.pages }, (_, at) => at + 1),
  )

  await page.setViewportSize(PAPER)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('••••').first().isVisible()).toBe(false)
  expect(await cutThings(page)).toEqual([])
  // three households: six slips, and a role for the one who lives alone
  expect(await page.getByText('Forslag nr.').count()).toBe(6)
  expect(await page.getByText('Du ønsker dig').count()).toBe(1)
  expect(await smallest(page)).toBeGreaterThanOrEqual(11 - 0.01)

  await page.setViewportSize({ width: 794, height: 1123 })
  for (const [at, kind] of KINDS.entries()) {
    await page.emulateMedia({ media: 'screen' })
    await chooses(page, [kind])
    await page.emulateMedia({ media: 'print' })
    await picture(page, `print-${['cards', 'roles', 'residents', 'slips', 'lesson', 'rules', 'prices', 'letter'][at]}`)
    const one = await printed(page)
    expect(one.headings.some((heading) => heading.page === 1 && heading.text === [...titles, ...ends][at])).toBe(true)
    if (kind !== 'Timen på papir') expect(one.pages).toBe(PAGES[kind] ?? 1)
  }
  expect(troubles).toEqual([])
})

test('a class of twenty-five on the longest way has paper in English too, and nothing is cut in the middle', async () => {
  const { page, troubles } = await teacherMakesClass(browser, server!.url, namesFor(25), /90/)
  const id = new URL(page.url()).searchParams.get('klasse')
  await page.goto(`${server!.url}/laerer?klasse=${id}&vis=kort&lang=en`)
  await page.getByRole('heading', { level: 1, name: 'Print · 5.B' }).waitFor(WAIT)
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByText('What you need').waitFor(WAIT)
  await page.getByRole('rowheader', { name: 'Bench', exact: true }).waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  await picture(page, 'print-choices-dark')

  const { pages, headings } = await printed(page)
  const startsOf = (title: string): number[] =>
    headings.flatMap((heading) => (heading.text.startsWith(`${title} · `) ? [heading.page] : []))
  expect(startsOf('Key cards')).toEqual([1, 2, 3, 4])
  expect(startsOf('Role cards')).toEqual([5, 6, 7])
  expect(startsOf('Resident cards')).toEqual([8, 9])
  expect(startsOf('Voting slips')).toEqual([10, 11, 12])
  expect(startsOf('The lesson on paper')).toEqual([13])
  expect(headings.find(({ text }) => text === 'Price list')?.page).toBe(pages - 1)
  expect(headings.find(({ text }) => text.startsWith('To parents'))?.page).toBe(pages)
  expect(new Set(headings.map((heading) => heading.page)).size).toBe(pages)

  await page.setViewportSize(PAPER)
  await page.emulateMedia({ media: 'print' })
  expect(await cutThings(page)).toEqual([])
  expect(await smallest(page)).toBeGreaterThanOrEqual(11 - 0.01)
  expect(troubles).toEqual([])
})

/** What a page's border may cut: not told to stay whole, or higher than a page; and cards whose words do not fit. */
function cutThings(page: Page): Promise<string[]> {
  return page
    .locator('[data-card]')
    .evaluateAll(
      (cards, height) =>
        cards
          .filter(
            (card) =>
              getComputedStyle(card).breakInside !== 'avoid' ||
              card.clientHeight > height ||
              card.scrollHeight > card.clientHeight + 1,
          )
          .map((card) => card.textContent),
      PAPER.height,
    )
}

/** The smallest letters that go on paper, in points. */
function smallest(page: Page): Promise<number> {
  return page.locator('[data-sheet] *').evaluateAll((all) => {
    const shown = all.filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3))
    return Math.min(...shown.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75))
  })
}
