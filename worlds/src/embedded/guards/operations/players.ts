import type { Player } from 'flying-squid'
import type { Position } from '../../../geometry/index.ts'
import type { Site } from '../../site.ts'
import { MODES } from '../abilities.ts'
import type { Abilities } from '../abilities.ts'
import type { Movement } from '../movement.ts'
import type { Operation } from './reader.ts'
import { Wrong } from './reader.ts'

/** As far as anybody is moved, from the middle of the world. */
const FARTHEST = 4000

/** `/tp`, `/gamemode` and `/kick`. */
export function playerOperations(
  site: Site,
  movement: Movement,
  abilities: Abilities,
): Record<'tp' | 'gamemode' | 'kick', Operation> {
  function move(players: readonly Player[], { x, y, z }: Position, look?: { yaw: number; pitch: number }): void {
    if (Math.abs(x) > FARTHEST || Math.abs(z) > FARTHEST || y < 0 || y > 500) throw new Wrong('Too far away')
    for (const player of players) movement.teleport(player, { x, y, z }, look)
  }

  return {
    tp: {
      usage: '/tp [<player|@a>] <x> <y> <z> [<yaw> <pitch>], /tp [<player|@a>] <player>',
      run(by, words) {
        const { count } = words
        if (count === 1 || count === 2) {
          const who = count === 2 ? words.players() : [by]
          const { position, yaw, pitch } = words.one()
          return move(who, position, { yaw, pitch })
        }
        const who = count === 4 || count === 6 ? words.players() : [by]
        const to = words.point()
        if (words.count === 0) return move(who, to)
        move(who, to, { yaw: words.number('yaw', -360, 360), pitch: words.number('pitch', -90, 90) })
      },
    },

    gamemode: {
      usage: `/gamemode ${MODES.join('|')}|0-3 [<player|@a>]`,
      run(by, words) {
        const name = words.word('mode')
        const mode = /^[0-3]$/.test(name) ? Number(name) : MODES.findIndex((known) => known === name)
        if (mode < 0) throw new Wrong('No such mode')
        for (const player of words.count > 0 ? words.players() : [by]) abilities.setMode(player, mode)
      },
    },

    kick: {
      usage: '/kick <player> <reason>',
      run(_by, words) {
        words.one()._client.end(words.rest())
      },
    },
  }
}
