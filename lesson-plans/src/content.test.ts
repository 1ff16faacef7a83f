import { describe, expect, test } from 'vitest'
import { lix } from './lix.ts'
import { loadPlans } from './loader.ts'
import { wayThrough } from './schema/index.ts'

/** What a child of grade 5 reads without help. */
const EASY = 30

const plans = await loadPlans()

describe.each(plans)('in the plan $slug', (plan) => {
  test.each(plan.steps.map((step) => [step.id, step] as const))(
    'the students’ texts of "%s" are easy to read',
    (_id, step) => {
      for (const text of [step.task, step.produces, step.projector.words ?? step.task]) {
        expect([text.da, Math.round(lix(text.da)) <= EASY]).toEqual([text.da, true])
      }
    },
  )

  test('nobody is told what nobody knows, and words are those of the guide', () => {
    // three challenges, how many classes took part, generalforsamling and ghetto: facts.md 0, 1.2 and 5
    expect(JSON.stringify(plan)).not.toMatch(
      /generalforsamling|ghetto|socialt boligbyggeri|beboerbestyrelse|tre udfordringer/i,
    )
    expect(JSON.stringify(plan)).not.toMatch(/\b(pupils?|plots?|phases?)\b/i)
  })

  test.each(plan.paths)('the path "$id" ends with words to those who lost, and that is never dropped', (path) => {
    const last = wayThrough(plan, path.id, path.lessons.length)?.steps.at(-1)
    expect(last).toMatchObject({ kind: 'reflect', needed: true })
    expect(last?.say.da).toMatch(/tabte|mindretal/)
  })

  test('a subject that not every grade of it has says which do', () => {
    // samfundsfag is there from 8th grade, håndværk & design and billedkunst until 6th
    for (const { da } of plan.subjects)
      expect(da).toMatch(/^(Dansk|Matematik|Historie|(Samfundsfag|Håndværk og design|Billedkunst) \(.*klasse.*\))$/)
  })

  test('every thing has one name', () => {
    const danish = JSON.stringify({ ...plan, paths: plan.paths.map(({ title, lessons }) => ({ title, lessons })) })
    expect(danish).not.toMatch(/"da":"[^"]*\b(lektion|forløb|lærred|verden|tavleside|bag samme dør)/i)
  })

  test('it says what to look for', () => {
    expect(plan.assessment.length).toBeGreaterThan(0)
  })

  test('preparing it takes less than half an hour', () => {
    expect(plan.preparation.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThan(30)
  })
})

test('the plan without students’ computers needs one, and nothing of the student’s page', () => {
  const plan = plans.find(({ slug }) => slug === 'uden-computere')
  expect(plan?.computers).toBe('class')
  expect(plan?.steps.flatMap((step) => step.tools)).toEqual([])
})

test('the plan without students’ computers works out the rent, however late it is, and has mathematics for it', () => {
  const plan = plans.find(({ slug }) => slug === 'uden-computere')
  expect(plan?.steps.filter(({ do: { da } }) => da.includes('7.200 kr.'))).toMatchObject([{ needed: true }])
  expect(plan?.subjects.map(({ da }) => da)).toContain('Matematik')
})
