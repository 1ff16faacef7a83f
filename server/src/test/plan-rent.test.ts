import { loadPlans } from '@jagten/lesson-plans/loader'
import { loadTemplate } from '@jagten/worlds/template'
import { expect, test } from 'vitest'

const { homes } = await loadTemplate('lykkeparken')
const plan = (await loadPlans()).find(({ slug }) => slug === 'uden-computere')!
const meeting = plan.steps.find(({ id }) => id === 'kort-moede')!

/** What a loan costs each home a month, in whole kroner (an annuity; facts.md 2.4). */
function rentOf(loan: number, rate: number, years: number): number {
  const yearly = (loan * rate) / (1 - (1 + rate) ** -years)
  return Math.round(yearly / (homes * 12))
}

const numbersIn = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map((match) => Number(match[1]?.replaceAll(/[.,]/g, '')))

test.each([
  ['da', /([\d.]+) procent/, /(\d+) år/g, /koster ([\d.]+) kr/g, /bliver (\d+) kr/g, /(\d+) kr\. om måneden/g],
  ['en', /([\d.]+) per cent/, /(\d+) years/g, /costs ([\d,]+) kr/g, /makes (\d+) kr/g, /(\d+) kr\. a month/g],
] as const)(
  'the plan on paper (%s) asks the rent that all homes of Lykkeparken would pay for the loans',
  (lang, percent, years, loans, rents, shown) => {
    const rate = Number(percent.exec(meeting.do[lang])?.[1]) / 100
    const [forA, forB] = numbersIn(meeting.do[lang], years)
    const [a, b] = numbersIn(meeting.say[lang], loans)
    const expected = [rentOf(a!, rate, forA!), rentOf(b!, rate, forB!)]
    expect(numbersIn(meeting.say[lang], rents)).toEqual(expected)
    expect(numbersIn(meeting.projector.words![lang], shown)).toEqual(expected)
  },
)

test('no plan says how many homes there are: that is the template’s to say', async () => {
  expect(JSON.stringify(await loadPlans())).not.toMatch(/\d+ (boliger|homes)/)
})
