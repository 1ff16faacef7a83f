import type { Player } from 'flying-squid'
import type { Site } from '../../site.ts'
import type { Operation } from './reader.ts'
import { Wrong } from './reader.ts'

const DAY = 24_000
const HOURS = new Map([
  ['day', 1000],
  ['noon', 6000],
  ['night', 13_000],
  ['midnight', 18_000],
])

/** The time of day, which stands still: at noon until Lykke says otherwise. */
export type Clock = { readonly operation: Operation; show(to: readonly Player[]): void }

export function createClock(site: Site): Clock {
  let ticks = HOURS.get('noon') ?? 0
  /** Below zero it stands still on the screens too. */
  const show = (to: readonly Player[]): void =>
    site.broadcast('update_time', { age: 0n, time: -BigInt(ticks === 0 ? DAY : ticks) }, to)

  return {
    show,
    operation: {
      usage: '/time set <ticks>|day|noon|night|midnight',
      run(_by, words) {
        if (words.word('verb') !== 'set') throw new Wrong('No such time')
        const hour = words.word('time')
        const wanted = HOURS.get(hour) ?? (/^\d{1,9}$/.test(hour) ? Number(hour) : NaN)
        if (Number.isNaN(wanted)) throw new Wrong('No such time')
        ticks = wanted % DAY
        show(site.players())
      },
    },
  }
}
