import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { loadPlan, loadPlans, parsePlan } from './loader.ts'
import { stepsOf, wayThrough } from './schema/index.ts'

/** A plan as small as one may be. */
const SMALL = await readFile(new URL('test/small-plan.yaml', import.meta.url), 'utf8')
const LONG = new Map([
  ['da/moede.md', 'Velkommen til mødet.\n'],
  ['en/moede.md', 'Welcome to the meeting.\n'],
])

/** What is told about the small plan with `right` made `wrong`. */
function toldAbout(right: string, wrong: string, long: ReadonlyMap<string, string> = LONG): string {
  const broken = SMALL.replace(right, wrong)
  if (right !== '') expect(broken).not.toBe(SMALL)
  try {
    parsePlan(broken, 'plan.yaml', long)
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

const lineOf = (words: string): number => SMALL.split('\n').findIndex((line) => line.includes(words)) + 1

describe('a plan', () => {
  test('that is shipped can be read and has a way through each of its lessons', async () => {
    const plans = await loadPlans()
    expect(plans.map((plan) => plan.slug)).toEqual(['jagten', 'uden-computere'])
    for (const plan of plans)
      for (const path of plan.paths)
        for (const [index, lesson] of path.lessons.entries())
          expect(wayThrough(plan, path.id, index + 1)?.steps).toHaveLength(lesson.steps.length)
  })

  test('has no steps on a path or in a lesson that is not there', async () => {
    const [plan] = await loadPlans()
    expect(stepsOf(plan!, 'findes-ikke')).toEqual([])
    expect(wayThrough(plan!, undefined, 7)).toBe(null)
  })

  test('takes its long texts from Markdown', () => {
    expect(parsePlan(SMALL, 'plan.yaml', LONG).steps[1]?.say).toEqual({
      da: 'Velkommen til mødet.',
      en: 'Welcome to the meeting.',
    })
  })

  test('may be a row of lessons, and a step may last longer on one path than on another', () => {
    const plan = parsePlan(SMALL, 'plan.yaml', LONG)
    expect(wayThrough(plan, 'raekke', 2)).toMatchObject({ path: 'raekke', number: 2, of: 2, minutes: 20 })
    expect(wayThrough(plan, 'raekke', 2)?.steps).toMatchObject([{ id: 'moede', minutes: 20, least: 4 }])
    expect(stepsOf(plan)).toMatchObject([
      { id: 'tur', minutes: 10 },
      { id: 'moede', minutes: 5 },
    ])
  })

  test('is named with its folder when it cannot be read', async () => {
    await expect(loadPlan('/findes/ikke/')).rejects.toThrow('/findes/ikke/plan.yaml')
  })
})

describe('a mistake in a plan is told with file, line and what would be right:', () => {
  test.each<[string, string, string, RegExp]>([
    ['a word for a number', 'minutes: 10\n', 'minutes: ti\n', /^plan\.yaml:\d+ steps\.0\.minutes: .*number/],
    ['a choice that is none', 'advance: clock', 'advance: robot', /steps\.0\.advance: .*"teacher"\|"clock"/],
    ['a name misspelt', 'kind: explore', 'kund: explore', /steps\.0.*\n?.*kund/],
    ['a language missing', ', en: A walk }', ' }', /steps\.0\.title\.en: write the text in this language too/],
    [
      'money left that is none',
      'title: { da: Lille',
      'leftAtMonthsEnd: [400, -5]\ntitle: { da: Lille',
      /^plan\.yaml:1 leftAtMonthsEnd\.1: /,
    ],
    [
      'no money left at all',
      'title: { da: Lille',
      'leftAtMonthsEnd: []\ntitle: { da: Lille',
      /^plan\.yaml:1 leftAtMonthsEnd: /,
    ],
    ['a text that is empty', 'en: A walk', "en: ''", /steps\.0\.title\.en: the text is empty/],
    [
      'a step nobody knows',
      'steps: [tur, moede]',
      'steps: [tor, moede]',
      /there is no step "tor": write one of tur, moede/,
    ],
    [
      'minutes that do not add up',
      'minutes: 15 #',
      'minutes: 45 #',
      /the steps last 15 minutes together, 45 are promised/,
    ],
    ['a step no path has', 'steps: [tur, moede]', 'steps: [moede]', /no path has the step "tur"|the steps last 5/],
    ['a step twice in a lesson', 'steps: [tur, moede]', 'steps: [tur, tur]', /the step "tur" is twice in this lesson/],
    ['two steps of one name', '- id: moede', '- id: tur', /another step is called "tur"/],
    ['two paths of one name', 'id: raekke', 'id: en', /another path is called "en"/],
    ['least over minutes', 'least: 6', 'least: 11', /steps\.0\.least: is more than the minutes/],
    ['least over minutes on a path', 'minutes: 20 }', 'minutes: 20, least: 30 }', /least is more than the 20 minutes/],
    ['a sign in no step', 'step: moede, sign', 'step: mode, sign', /assessment\.0\.step: there is no step "mode"/],
    ['grades the wrong way round', 'from: 5, to: 6', 'from: 6, to: 5', /grades: from is after to/],
    ['YAML that is none', 'title:', 'title: "', /^plan\.yaml:\d+ /],
  ])('%s', (_sentence, right, wrong, words) => {
    expect(toldAbout(right, wrong)).toMatch(words)
  })

  test('the line is that of the mistake', () => {
    expect(toldAbout('least: 6', 'least: seks')).toContain(`plan.yaml:${lineOf('least: 6')} `)
    expect(toldAbout('steps: [tur, moede]', 'steps: [tor, moede]')).toContain(`plan.yaml:${lineOf('[tur, moede]')} `)
  })

  test('a Markdown text that is missing, empty or not used', () => {
    const [line, da, en] = [lineOf('file: moede'), LONG.get('da/moede.md')!, LONG.get('en/moede.md')!]
    expect(toldAbout('', '', new Map([['da/moede.md', da]]))).toBe(
      `plan.yaml:${line} steps.1.say: en/moede.md is missing: write the text there`,
    )
    expect(toldAbout('', '', new Map([...LONG, ['en/moede.md', ' \n']]))).toMatch(/en\/moede\.md is empty/)
    expect(toldAbout('', '', new Map([...LONG, ['da/tur.md', en]]))).toMatch(
      /da\/tur\.md is not used: write { file: tur }/,
    )
  })
})
