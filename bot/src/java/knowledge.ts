import type { Bot } from 'mineflayer'
import { ABILITIES } from '../link.ts'
import type { Ability } from '../link.ts'
import { measure, measureHearing } from './measure.ts'
import type { Found } from './measure.ts'

/** What only our guards can. */
const GUARDS_ALONE: readonly Ability[] = ['rules', 'private-words']

/** What is known of what a world can do: surely, surely not, and the rest. */
export function createKnowledge(hello: string, answerMs: number) {
  const can = new Set<Ability>()
  const cannot = new Set<Ability>()

  function learn(ability: Ability, found: Found): void {
    can.delete(ability)
    cannot.delete(ability)
    if (found === 'yes') can.add(ability)
    if (found === 'no') cannot.add(ability)
  }

  return {
    can: can as ReadonlySet<Ability>,
    cannot: cannot as ReadonlySet<Ability>,
    /** From guards, who know all of it. */
    take(named: readonly string[]): void {
      for (const ability of ABILITIES) learn(ability, named.includes(ability) ? 'yes' : 'no')
    },
    /** Finds out in a world without guards. */
    async measure(bot: Bot): Promise<void> {
      const [found, lines] = await Promise.all([measure(bot, answerMs), measureHearing(bot, hello, answerMs)])
      for (const ability of GUARDS_ALONE) learn(ability, 'no')
      for (const [ability, what] of found) learn(ability, what)
      const isKnown = lines !== 'no' && lines !== 'unknown'
      if (isKnown) bot.hearing.expect(lines)
      learn('hearing', isKnown ? 'yes' : lines)
    },
    /** A student was heard. @returns Whether that is news. */
    hears(): boolean {
      if (can.has('hearing')) return false
      learn('hearing', 'yes')
      return true
    },
  }
}
