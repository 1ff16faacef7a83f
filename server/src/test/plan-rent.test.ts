import { loadPlans } from '@jagten/lesson-plans/loader'
import { rentPerHomeMonth } from '@jagten/worlds/prices'
import { loadTemplate } from '@jagten/worlds/template'
import { expect, test } from 'vitest'

const { homes } = await loadTemplate('lykkeparken')
const plan = (await loadPlans()).find(({ slug }) => slug === 'uden-computere')!
const meeting = plan.steps.find(({ id }) => id === 'kort-moede')!

const numbersIn = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map((match) => Number(match[1]?.replaceAll(/[.,]/g, '')))

test.each([
  ['da', /([\d.]+) procent/, /(\d+) år/g, /koster ([\d.]+) kr/g, /bliver (\d+) kr/g, /(\d+) kr\. om måneden/g],
  ['en', /([\d.]+) per cent/, /(\d+) years/g, /costs ([\d,]+) kr/g, /makes (\d+) kr/g, /(\d+) kr\. a month/g],
] as const)(
  'the plan on paper (%s) asks the rent that all homes of Lykkeparken would pay for the loans',
  (lang, percent, years, loans, rents, shown) => {
    const interest = Number(percent.exec(meeting.do[lang])?.[1])
    const [forA, forB] = numbersIn(meeting.do[lang], years)
    const [a, b] = numbersIn(meeting.say[lang], loans)
    const expected = [
      rentPerHomeMonth(a!, { percent: interest, years: forA! }, homes),
      rentPerHomeMonth(b!, { percent: interest, years: forB! }, homes),
    ]
    expect(numbersIn(meeting.say[lang], rents)).toEqual(expected)
    expect(numbersIn(meeting.projector.words![lang], shown)).toEqual(expected)
  },
)

test('no plan says how many homes there are: that is the template’s to say', async () => {
  expect(JSON.stringify(await loadPlans())).not.toMatch(/\d+ (boliger|homes)/)
})
