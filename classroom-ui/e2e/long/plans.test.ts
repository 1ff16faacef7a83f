import type { Plan } from '@jagten/lesson-plans/schema'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD, startServerAlone } from '../../../bot/simulation/program.ts'
import { TEACHER, device, openBrowser, picture, violations } from '../browser.ts'

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

/** The titles of the steps, in the order they stand in. */
const order = (page: Page): Promise<(string | undefined)[]> =>
  page
    .getByRole('button', { name: /^Flyt op: / })
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')?.slice('Flyt op: '.length)))

/** Drags a step by its handle to where another one is. */
async function drags(page: Page, from: number, to: number): Promise<void> {
  const handles = page.locator('[data-handle]')
  // a hand reaches only what is seen
  for (const at of [to, from]) await handles.nth(at).scrollIntoViewIfNeeded()
  const [start, end] = [await handles.nth(from).boundingBox(), await handles.nth(to).boundingBox()]
  if (!start || !end) throw new Error('no handle')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2, end.y + (to > from ? end.height : 0) + (to > from ? 4 : -4), {
    steps: 5,
  })
  await page.mouse.up()
}

/** A teacher signs in and looks at the plans. */
async function teacherAtPlans() {
  const { page, troubles } = await device(browser, TEACHER)
  await page.goto(`${server!.url}/laerer`)
  await page.getByLabel('Adgangskode', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Log ind' }).click()
  await page.getByRole('button', { name: 'Planer' }).click()
  await page.getByRole('heading', { level: 1, name: 'Planer' }).waitFor(WAIT)
  await page.getByRole('heading', { level: 2, name: 'Jagten på fællesskabet' }).waitFor(WAIT)
  return { page, troubles }
}

async function copies(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Kopiér og lav om: Jagten på fællesskabet' }).click()
  await page.getByLabel('Hvad skal din plan hedde?').fill(title)
  await page.getByRole('button', { name: 'Lav kopien' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor(WAIT)
}

/** Saves, and answers what the server has then. */
async function saves(page: Page): Promise<Plan> {
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByText(/^Gemt kl\. /).waitFor(WAIT)
  return page.evaluate(async () => {
    const slug = new URLSearchParams(location.search).get('plan')
    return (await (await fetch(`/api/plans/${slug}`)).json()).plan
  })
}

test('a teacher copies a plan, moves steps by keyboard and by hand, mends the minutes, and holds the lesson', async () => {
  const { page, troubles } = await teacherAtPlans()
  expect(await violations(page)).toEqual([])
  await copies(page, 'Vores egen jagt')

  // the path of one lesson; by keyboard the arrow keeps the focus, and the screen reader is told
  await page.getByLabel('Hvilken udgave retter du?').selectOption({ label: 'Én time (45 minutter)' })
  const before = await order(page)
  expect(before.slice(0, 4)).toEqual(['Hvordan bor vi sammen?', 'Fotosafari', 'Tegn jeres idé', 'Fra idé til forslag'])
  await page.getByRole('button', { name: 'Flyt ned: Hvordan bor vi sammen?' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('“Hvordan bor vi sammen?” er nu trin 2 af 8.').waitFor(WAIT)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Flyt ned: Hvordan bor vi sammen?',
  )
  // by hand: the fourth to the front
  await drags(page, 3, 0)
  await page.getByText('“Fra idé til forslag” er nu trin 1 af 8.').waitFor(WAIT)
  const after = ['Fra idé til forslag', 'Fotosafari', 'Hvordan bor vi sammen?', 'Tegn jeres idé', ...before.slice(4)]
  expect(await order(page)).toEqual(after)

  // minutes until the check complains: live in words, and again when it is to be saved
  await page.getByRole('button', { name: /^2 Fotosafari/ }).click()
  await page.getByLabel('Minutter', { exact: true }).fill('10')
  await page.getByText('2 minutter for meget.').waitFor(WAIT)
  await page.getByText('1 ting skal rettes').waitFor(WAIT)
  await page.getByLabel('Kortest, hvis I er bagud').fill('12')
  await page.getByText('Trinnet kan ikke blive kortere').first().waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  // from the list of what is to be mended one comes to its field
  await page.getByRole('button', { name: /^Fotosafari: Trinnet kan ikke/ }).click()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('12')
  await page.evaluate(() => scrollTo(0, 0))
  await picture(page, 'plan-editor-mistakes')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByText('Planen er ikke gemt endnu.').waitFor(WAIT)

  // a mis-click asks first, and so does the browser's own way back
  await page.getByRole('button', { name: 'Planer' }).click()
  await page.getByRole('button', { name: 'Bliv her' }).click()
  await page.goBack()
  await page.getByText('Du har ændringer i planen, som ikke er gemt.').waitFor(WAIT)
  await page.getByRole('button', { name: 'Bliv her' }).click()
  expect(await order(page)).toEqual(after)

  await page.getByLabel('Minutter', { exact: true }).fill('8')
  await page.getByLabel('Kortest, hvis I er bagud').fill('5')
  await page.getByText('det passer.').waitFor(WAIT)
  await page.getByLabel('Det ser eleverne: opgaven').fill('Gå ud, og find ét sted.')
  // nothing is lost with the line
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByText('Der kom ikke svar, så planen er ikke gemt.').waitFor(WAIT)
  await page.context().setOffline(false)
  // nor with the page
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await page.getByRole('button', { name: 'Arbejd videre med dem' }).click(WAIT)
  await page.getByLabel('Hvilken udgave retter du?').selectOption({ label: 'Én time (45 minutter)' })
  expect(await order(page)).toEqual(after)
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByText(/^Gemt kl\. /).waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  await picture(page, 'plan-editor')
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(page, 'plan-editor-dark')
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })

  // a class made with it has the steps in that order
  await page.getByRole('button', { name: 'Planer' }).click()
  await page.getByRole('button', { name: 'Ret Vores egen jagt' }).waitFor(WAIT)
  await picture(page, 'plan-list')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Klasser' }).click()
  await page.getByRole('button', { name: 'Lav en klasse' }).first().click()
  await page.getByLabel('Klassens navn').fill('5.B')
  await page.getByLabel('Elevernes fornavne').fill('Asta\nBo')
  await page.getByLabel('Plan', { exact: true }).selectOption({ label: 'Vores egen jagt: Én time (45 minutter)' })
  await page.getByRole('button', { name: 'Lav klassen' }).click()
  await page.getByRole('button', { name: 'Begynd timen' }).waitFor(WAIT)
  const steps = page.getByRole('complementary', { name: 'Trin' }).locator('ol').first().locator('> li')
  expect(await steps.allTextContents()).toEqual(after.map((title, at) => expect.stringContaining(`${at + 1}${title}`)))

  // the class gets another plan the day before, and its own again
  const isOwn = page.getByText('Plan: Vores egen jagt · 45 min')
  await isOwn.waitFor(WAIT)
  for (const other of ['Jagten på fællesskabet: Kort møde (30 minutter)', 'Vores egen jagt: Én time (45 minutter)']) {
    await page.getByRole('button', { name: 'Skift klassens plan' }).click()
    await page.getByLabel('Klassens plan', { exact: true }).selectOption({ label: other })
    expect(await violations(page)).toEqual([])
    await picture(page, 'plan-of-class')
    await page.getByRole('button', { name: 'Brug planen' }).click()
    await isOwn.waitFor({ ...WAIT, state: other.startsWith('Vores') ? 'visible' : 'detached' })
  }
  expect(await steps.allTextContents()).toEqual(after.map((title, at) => expect.stringContaining(`${at + 1}${title}`)))

  // and for one lesson another way can be taken
  await page.getByRole('button', { name: 'Begynd timen' }).click()
  await page.getByRole('dialog').getByText('Plan: Vores egen jagt · 45 min').waitFor(WAIT)
  await page.getByRole('button', { name: 'Skift plan for denne time' }).click()
  const shorter = page.getByRole('option', { name: /^Vores egen jagt: Kort møde/ })
  const label = (await shorter.textContent(WAIT)) ?? ''
  await page.getByLabel('Plan for denne time').selectOption({ label })
  await picture(page, 'plan-begin')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Begynd med 2 elever' }).click()
  await page.getByRole('heading', { level: 1, name: '1 · Velkommen' }).waitFor(WAIT)

  // a plan that a class was made with stays, and says why
  await page.getByRole('button', { name: 'Klasser' }).click()
  await page.getByRole('button', { name: 'Planer' }).click()
  await page.getByRole('button', { name: 'Slet Vores egen jagt' }).click()
  await page.getByRole('button', { name: 'Ja, slet planen' }).click()
  await page.getByText('Planen bruges af 5.B.').waitFor(WAIT)

  // and so does the path that class follows: what is to be mended leads to putting it on again
  await page.getByRole('button', { name: 'Ret Vores egen jagt' }).click()
  await page.getByLabel('Hvilken udgave retter du?').selectOption({ label: 'Én time (45 minutter)' })
  await page.getByText('Udgaver og timer: giv navn').click()
  await page.getByRole('button', { name: 'Fjern udgaven' }).click()
  await page.getByRole('button', { name: 'Ja, fjern' }).click()
  await page.getByRole('button', { name: 'Klassen 5.B følger udgaven' }).click()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tilføj “Én time (45 minutter)” igen')
  await picture(page, 'plan-path-back')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByText('ting skal rettes').waitFor({ ...WAIT, state: 'detached' })
  expect(troubles).toEqual([])
})

test('a teacher makes a row of two lessons of a path, and it is saved as it was made', async () => {
  const { page, troubles } = await teacherAtPlans()
  await copies(page, 'Vores række')
  await page.getByText('Udgaver og timer: giv navn').click()
  await page.getByRole('button', { name: 'Ny udgave ud fra denne' }).click()
  await page.getByText('Den begynder som “Kort møde (30 minutter)”.').waitFor(WAIT)
  await picture(page, 'plan-path-new')
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Hvad skal den nye udgave hedde?').fill('To gange')
  await page.getByRole('button', { name: 'Lav udgaven' }).click()
  expect(await page.getByLabel('Hvilken udgave retter du?').inputValue()).toBe('3')

  // a second lesson, and the meeting of the first is moved to it
  await page.getByRole('button', { name: 'Ny time efter denne' }).click()
  await page.getByText('Time 2 er lavet med et nyt trin.').waitFor(WAIT)
  await page.getByLabel('Timens navn').fill('Mødet')
  await page.getByLabel('Det ser eleverne: opgaven').fill('Sæt jer i en rundkreds.')
  await page.getByLabel('Det kan du sige').fill('Nu holder vi møde.')
  await picture(page, 'plan-lesson-new')
  await page.getByLabel('Hvilken time i rækken?').selectOption({ label: 'Time 1' })
  await page.getByRole('button', { name: /^4 Afdelingsmøde/ }).click()
  await page.getByRole('button', { name: 'Flyt', exact: true }).click()
  await page.getByText('“Afdelingsmøde” er nu det sidste trin i “Time 2: Mødet”.').waitFor(WAIT)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Trin 4: Afstemning')
  await page.getByRole('button', { name: 'Flyt', exact: true }).scrollIntoViewIfNeeded()
  await picture(page, 'plan-lesson-move')
  await page.evaluate(() => scrollTo(0, 0))
  await page.getByLabel('Timens længde i minutter').fill('24')
  await page.getByLabel('Hvilken time i rækken?').selectOption({ label: 'Time 2: Mødet' })
  await page.getByLabel('Timens længde i minutter').fill('11')
  await page.getByText('det passer.').waitFor(WAIT)
  expect(await violations(page)).toEqual([])

  // a path taken away can be put on again, also after the page was loaded anew
  await page.getByLabel('Hvilken udgave retter du?').selectOption({ label: 'Kort møde (30 minutter)' })
  await page.getByRole('button', { name: 'Fjern udgaven' }).click()
  await page.getByRole('button', { name: 'Ja, fjern' }).click()
  await page.getByRole('button', { name: 'Tilføj “Kort møde (30 minutter)” igen' }).waitFor(WAIT)
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await page.getByRole('button', { name: 'Arbejd videre med dem' }).click(WAIT)
  await page.getByText('Udgaver og timer: giv navn').click()
  await page.getByRole('button', { name: 'Tilføj “Kort møde (30 minutter)” igen' }).click()

  // before a lesson is taken away the teacher is asked
  await page.getByLabel('Hvilken udgave retter du?').selectOption({ label: 'To gange' })
  await page.getByRole('button', { name: 'Ny time efter denne' }).click()
  await page.getByRole('button', { name: 'Fjern timen' }).click()
  await page.getByText('Vil du fjerne “Time 2”?').waitFor(WAIT)
  await page.getByRole('button', { name: 'Ja, fjern' }).click()
  await page.getByText('det passer.').waitFor(WAIT)

  const { paths, steps } = await saves(page)
  expect(paths.map(({ title }) => title.da)).toEqual([
    'Én time (45 minutter)',
    'Dobbelttime (90 minutter)',
    'To gange',
    'Kort møde (30 minutter)',
  ])
  const [first, second] = paths[2]!.lessons
  expect(first).toMatchObject({ minutes: 24, steps: expect.not.arrayContaining([{ step: 'moede' }]) })
  expect(second).toMatchObject({ title: { da: 'Mødet', en: 'Mødet' }, minutes: 11 })
  expect(second?.steps.map(({ step }) => steps.find(({ id }) => id === step)?.title.da)).toEqual([
    'Nyt trin',
    'Afdelingsmøde',
  ])
  expect(troubles).toEqual([])
})

test('a teacher says what the lesson needs and what to look for, and who reads first in a step', async () => {
  const { page, troubles } = await teacherAtPlans()
  await copies(page, 'Vores plan')
  const readFirst = page.getByLabel('Læser du først, hvad eleverne skriver?')
  await readFirst.selectOption('Ja: jeg læser, før de andre ser det')
  await readFirst.scrollIntoViewIfNeeded()
  await picture(page, 'plan-read-first')
  await page.getByText('Materialer (5)').click()
  await page.getByRole('button', { name: 'Nyt materiale' }).click()
  // one writes at once, where the new one is
  await page.keyboard.type('Store papkasser')
  const material = page.getByRole('group', { name: 'Materialer, nummer 6' })
  expect(await material.getByLabel('Materiale', { exact: true }).inputValue()).toBe('Store papkasser')
  await material.getByLabel('Antal').fill('')
  await page.getByText('1 ting skal rettes').waitFor(WAIT)
  await picture(page, 'plan-about-mistake')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Materialer: Skriv 1 eller mere.' }).click()
  await page.keyboard.type('2')
  await material.getByLabel('Til hvem').selectOption('Til hver gruppe')
  // moved by keyboard, the arrow goes with its row
  await page.getByRole('button', { name: 'Flyt op: Materialer, nummer 6' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.getByText('Nu nummer 4 af 6.').waitFor(WAIT)
  // what is written is not thrown away unasked
  await page.getByRole('button', { name: 'Fjern: Materialer, nummer 1' }).click()
  await page.getByText('Vil du fjerne Materialer, nummer 1?').waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Ja, fjern' }).click()
  await page.getByRole('group', { name: 'Materialer, nummer 5' }).waitFor(WAIT)
  expect(await page.getByRole('group', { name: 'Materialer, nummer 6' }).count()).toBe(0)

  await page.getByText('Tegn på læring (4)').click()
  await page.getByRole('button', { name: 'Nyt tegn' }).click()
  await page.keyboard.type('Eleven lytter, når en anden taler.')
  await page
    .getByRole('group', { name: 'Tegn på læring, nummer 5' })
    .getByLabel('I hvilket trin?')
    .selectOption('Afdelingsmøde')
  await picture(page, 'plan-about-signs')
  await page.getByText('Fag (5)').click()
  await page.getByText('Formål og klassetrin').click()
  await page.getByLabel('Fra klassetrin').selectOption('7. klasse')
  await page.getByLabel('Til klassetrin').selectOption('6. klasse')
  await page.getByText('Skriv det laveste klassetrin først.').first().waitFor(WAIT)
  await page.getByLabel('Fra klassetrin').scrollIntoViewIfNeeded()
  await picture(page, 'plan-about')
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(page, 'plan-about-dark')
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Til klassetrin').selectOption('9. klasse')

  const { grades, materials, assessment, steps } = await saves(page)
  expect(grades).toEqual({ from: 7, to: 9 })
  expect(materials).toHaveLength(5)
  expect(materials[2]).toEqual({ what: { da: 'Store papkasser', en: 'Store papkasser' }, count: 2, per: 'group' })
  const heard = 'Eleven lytter, når en anden taler.'
  expect(assessment.at(-1)).toEqual({ step: 'moede', sign: { da: heard, en: heard } })
  expect(steps.filter(({ readFirst }) => readFirst).map(({ id }) => id)).toEqual(['velkommen'])
  expect(troubles).toEqual([])
})

test('who reads English by the address alone has the plans in English too, and in Danish when that is chosen', async () => {
  const { page, troubles } = await device(browser, { ...TEACHER, lang: 'en' })
  await page.goto(`${server!.url}/laerer?lang=en`)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.getByRole('button', { name: 'Plans' }).click()
  await page.getByRole('button', { name: 'Copy and change: Chasing community' }).click()
  await page.getByRole('button', { name: 'Make the copy' }).click()
  // a new step asks for its words; taken off, it can be put on again
  await page.getByRole('button', { name: 'New step' }).click()
  await page.getByText('3 things to mend before the plan can be saved').waitFor(WAIT)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Remove the step' }).click()
  await page.getByLabel('Add a step').selectOption({ label: 'New step' })
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  expect(await page.getByRole('button', { name: /^Move up: / }).count()).toBe(8)
  // a list says what is missing where it is, and its fields have English beside the Danish
  await page.getByText('Laws and curricula (3)').click()
  await page.getByRole('button', { name: 'New law or curriculum' }).click()
  await page.getByLabel('Address on the web').last().fill('uvm.dk')
  await page
    .getByRole('button', { name: /^Laws and curricula: / })
    .last()
    .click()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('curriculum 3 url')
  await page.getByRole('group', { name: 'Laws and curricula, number 3' }).scrollIntoViewIfNeeded()
  await picture(page, 'plan-about-english')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Dansk' }).click()
  await page.getByText('Trin i rækkefølge').waitFor(WAIT)
  expect(troubles).toEqual([])
})
