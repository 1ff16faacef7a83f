import type { MinuteEntry } from '../../../domain/democracy/minutes/book.ts'

/** The rules of facts.md (2.3) that a vote can be said to have followed. */
export const MINUTED_RULES = ['R9', 'R12', 'R13', 'R15', 'R16', 'R18', 'R19', 'R20'] as const
export type MinutedRule = (typeof MINUTED_RULES)[number]

/** Which rules were used in a vote. */
export function rulesOf({
  on,
  held,
  result,
}: Pick<Extract<MinuteEntry, { kind: 'decided' }>, 'on' | 'held' | 'result'>): readonly MinutedRule[] {
  const { for: yes, against, blank } = result.count
  const isUsed: Readonly<Record<MinutedRule, boolean>> = {
    R9: true,
    R12: true,
    R13: held.householdsAbsent > 0,
    R15: blank > 0,
    R16: yes === against && yes > 0,
    R18: held.form === 'secret',
    R19: on.change !== null,
    R20: on.change !== null,
  }
  return MINUTED_RULES.filter((rule) => isUsed[rule])
}
