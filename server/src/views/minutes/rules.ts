import type { MinuteEntry } from '../../../domain/democracy/minutes/book.ts'
import type { RuleId } from '../../../domain/democracy/rules/rules.ts'

/** Which rules of a meeting (facts.md 2.3) were used in what was put down; their sentences stand in the word list `rules`. */
export function rulesOf(entry: MinuteEntry): readonly RuleId[] {
  switch (entry.kind) {
    case 'decided':
      return inVote(entry)
    case 'elected': {
      const { progress } = entry.poll
      const isDrawn = progress.state === 'closed' && progress.result.draws.length > 0
      return isDrawn ? ['R17', 'R18', 'R25', 'R27'] : ['R18', 'R25', 'R27']
    }
    case 'office':
      if (entry.office === 'minute-taker') return []
      return entry.office === 'chair' ? ['R22'] : ['R23']
    case 'referred':
      return ['R19']
    case 'stamped':
      return ['R21']
    default:
      return []
  }
}

function inVote({ on, held, result }: Extract<MinuteEntry, { kind: 'decided' }>): readonly RuleId[] {
  const { for: yes, against, blank } = result.count
  const used: readonly (readonly [rule: RuleId, isUsed: boolean])[] = [
    ['R9', true],
    ['R12', true],
    ['R13', held.householdsAbsent > 0],
    ['R15', blank > 0],
    ['R16', yes === against && yes > 0],
    ['R18', held.form === 'secret'],
    ['R19', on.change !== null],
    ['R20', on.change !== null],
  ]
  return used.flatMap(([rule, isUsed]) => (isUsed ? [rule] : []))
}
