import type { Bot } from 'mineflayer'
import { ABILITIES } from '../link.ts'
import type { Ability, Said } from '../link.ts'
import { measureHearing, measureWhispers } from './measure-hearing.ts'
import { measure } from './measure.ts'
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
    /** Finds out in a world without guards; where only Lykke's rights have changed, without greeting everybody again. */
    async measure(bot: Bot, changed: 'rights' | 'world'): Promise<void> {
      const isHeard = changed === 'rights' && can.has('hearing')
      const [found, lines] = await Promise.all([
        measure(bot, answerMs),
        isHeard ? null : measureHearing(bot, hello, answerMs),
      ])
      // a command as those before it: a complaint must not be taken for one about another
      const whispers = await measureWhispers(bot, answerMs)
      for (const ability of GUARDS_ALONE) learn(ability, 'no')
      for (const [ability, what] of found) learn(ability, what)
      if (lines !== null) {
        const isKnown = lines !== 'no' && lines !== 'unknown'
        if (isKnown) bot.hearing.expect(lines)
        learn('hearing', isKnown ? 'yes' : lines)
      }
      if (typeof whispers === 'object') bot.hearing.expectWhispers(whispers)
      learn('whispers', typeof whispers === 'object' ? 'yes' : whispers)
    },
    /** A student was heard. @returns Whether that is news. */
    hears(said: Said): boolean {
      const ability = said === 'private' ? 'whispers' : 'hearing'
      if (can.has(ability)) return false
      learn(ability, 'yes')
      return true
    },
  }
}
