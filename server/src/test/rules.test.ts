import { describe, expect, test } from 'vitest'
import { WORDS } from '../../contract/index.ts'
import { CERTAINTIES, KEEPERS } from '../../domain/democracy/rules/rule.ts'
import { RULES, RULE_IDS, ruleOf } from '../../domain/democracy/rules/rules.ts'

test('the rules are those of facts.md, R1 to R32, and none stands twice', () => {
  expect(RULE_IDS).toEqual(Array.from({ length: 32 }, (_, index) => `R${index + 1}`))
})

describe.each(RULE_IDS)('rule %s', (id) => {
  const { certainty, sources, keeper } = ruleOf(id)

  test('says how sure it is, where it stands, and who sees to it', () => {
    expect(certainty.length).toBeGreaterThan(0)
    for (const one of certainty) expect(CERTAINTIES).toContain(one)
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) if (source !== 'common-practice') expect(URL.canParse(source)).toBe(true)
    // what is the law stands in the law
    if (certainty.includes('L')) expect(sources.some((source) => source.includes('almenboligloven'))).toBe(true)
    expect(KEEPERS).toContain(keeper)
  })

  test('is one sentence with a name, in both languages', () => {
    for (const lang of ['da', 'en'] as const) {
      const { name, why } = WORDS[lang].rules[id]
      expect([lang, name.length > 0, why.match(/[.!?](?=\s|$)/g)?.length]).toEqual([lang, true, 1])
    }
  })
})

test('what can be asked about on a page is a rule', () => {
  for (const lang of ['da', 'en'] as const)
    for (const id of Object.keys(WORDS[lang].page.why)) expect(Object.keys(RULES)).toContain(id)
})
