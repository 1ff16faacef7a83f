import { expect, test } from 'vitest'
import { countsOf, mend, shareOf } from './mutants.ts'
import type { Mutant } from './mutants.ts'

const mutant = (line: number, status: string, replacement = 'true'): Mutant => ({
  file: 'server/domain/notes/notes.ts',
  mutatorName: 'ConditionalExpression',
  replacement,
  location: { start: { line, column: 1 }, end: { line, column: 9 } },
  status,
})

test('what got past a subject’s own tests is what all tests say; what was noticed stays so, and what they say twice counts once', () => {
  const own = [mutant(1, 'Killed'), mutant(2, 'Survived'), mutant(2, 'NoCoverage', 'false'), mutant(3, 'Ignored')]
  const all = [mutant(1, 'Survived'), mutant(2, 'Killed'), mutant(2, 'Survived', 'false'), mutant(3, 'Timeout')]
  expect(mend(own, all).map(({ status }) => status)).toEqual(['Killed', 'Killed', 'Survived', 'Timeout'])
  expect(mend(own, [])).toEqual(own)
})

test('the figure is of what was tried: not of what Stryker leaves out, or of what does not run at all', () => {
  const some = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError', 'RuntimeError']
  expect(countsOf(some.map((status, line) => mutant(line, status)))).toBe('2 of 4 noticed (50.0 %)')
  expect(countsOf([])).toBe('0 of 0 noticed (- %)')
})

test.each([1, 2, 3, 5])('of %i shares each subject is in one', (of) => {
  const weights = { democracy: 1100, roster: 700, lesson: 680, notes: 230 }
  const shares = Array.from({ length: of }, (_none, at) => shareOf(weights, at + 1, of))
  expect(shares.flat().toSorted()).toEqual(Object.keys(weights).toSorted())
})

test('shares weigh about the same', () => {
  const weights = { notes: 230, lesson: 680, democracy: 1100, roster: 700 }
  expect([1, 2].map((which) => shareOf(weights, which, 2))).toEqual([
    ['democracy', 'notes'],
    ['roster', 'lesson'],
  ])
})
