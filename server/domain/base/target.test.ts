import { expect, test } from 'vitest'
import { StudentId } from './ids.ts'
import { isMeant, isSameTarget } from './target.ts'
import type { Target } from './target.ts'

const [asta, bo] = [1, 2].map((at) => StudentId.parse(`00000000-0000-4000-8000-00000000000${at}`)) as [
  StudentId,
  StudentId,
]
const TARGETS: readonly (Target | null)[] = [
  null,
  { student: asta },
  { student: bo },
  { group: 'circle' },
  { group: 'square' },
]

test('who is meant is the student, or those of the group, or everybody', () => {
  const meant = TARGETS.map((to) => isMeant(to, asta, 'circle'))
  expect(meant).toEqual([true, true, false, true, false])
  expect(isMeant({ group: 'circle' }, asta, null)).toBe(false)
})

test('two targets are the same when they mean the same, and else never', () => {
  for (const [at, one] of TARGETS.entries())
    for (const [beside, other] of TARGETS.entries())
      expect([one, other, isSameTarget(one, other && { ...other })]).toEqual([one, other, at === beside])
})
