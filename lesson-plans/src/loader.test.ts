import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { loadPlans, parsePlan } from './loader.ts'
import { stepsOf } from './schema/plan.ts'

describe('a plan', () => {
  test('that is shipped can be read and has a way through it', async () => {
    const plans = await loadPlans()
    expect(plans.map((plan) => plan.slug)).toContain('jagten')
    for (const plan of plans)
      for (const path of plan.paths) expect(stepsOf(plan, path.id)).toHaveLength(path.steps.length)
  })

  test('without such a path has no steps on it', async () => {
    const [plan] = await loadPlans()
    expect(stepsOf(plan!, 'findes-ikke')).toEqual([])
  })
})

describe('a mistake in a plan is told with file and line', () => {
  const file = new URL('../content/jagten/plan.yaml', import.meta.url)

  test.each([
    ['minutes: 4', 'minutes: fire', /plan\.yaml:\d+ steps\.0\.minutes: .*number/],
    ['advance: teacher', 'advance: robot', /plan\.yaml:\d+ steps\.0\.advance: /],
    ['kind: welcome', 'kund: welcome', /plan\.yaml:\d+ steps\.0/],
    ['[velkommen, paa-tur', '[velkomst, paa-tur', /plan\.yaml:\d+ paths\.0\.steps: there is no step "velkomst"/],
    ['title:', 'title: "', /plan\.yaml:\d+ /],
  ])('%s → %s', async (right, wrong, words) => {
    const text = await readFile(file, 'utf8')
    const broken = text.replace(right, wrong)
    expect(broken).not.toBe(text)
    expect(() => parsePlan(broken, 'plan.yaml')).toThrow(words)
  })

  test('the line is that of the mistake', async () => {
    const text = await readFile(file, 'utf8')
    const line = text.split('\n').findIndex((one) => one.includes('minutes: 4')) + 1
    expect(() => parsePlan(text.replace('minutes: 4', 'minutes: fire'), 'plan.yaml')).toThrow(`plan.yaml:${line} `)
  })
})
