import { BROKEN_FILE } from '@jagten/worlds/schematics'
import { expect, test } from 'vitest'
import { WORDS } from '../../contract/index.ts'
import { REFUSALS } from '../../domain/base/refusal.ts'
import type { RefusalCode } from '../../domain/base/refusal.ts'

/** A building is put up all the same: what it is not told as broken. */
const NOT_BROKEN = 'file.unknown-blocks'

test('whoever brings a file that cannot be opened is told why, with everything the reason has to say', () => {
  const codes: readonly RefusalCode[] = REFUSALS.filter((code) => code.startsWith('file.') && code !== NOT_BROKEN)
  expect(codes).toEqual(Object.keys(BROKEN_FILE))
  for (const lang of ['da', 'en'] as const)
    for (const [code, params] of Object.entries(BROKEN_FILE)) {
      const sentence = WORDS[lang].refusals[code as RefusalCode]
      const holes = [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, hole]) => hole)
      expect([code, new Set(holes)]).toEqual([code, new Set(params)])
    }
})
