import type { Site } from '../../site.ts'
import type { Abilities } from '../abilities.ts'
import type { Movement } from '../movement.ts'
import { blockOperations } from './blocks.ts'
import type { Bossbars } from './bossbars.ts'
import type { Clock } from './clock.ts'
import { playerOperations } from './players.ts'
import type { Operation } from './reader.ts'
import { wordOperations } from './words.ts'

type OperationGuards = {
  readonly movement: Movement
  readonly abilities: Abilities
  readonly bossbars: Bossbars
  readonly clock: Clock
}

/** What Lykke may do, by command name. */
export function createOperations(site: Site, guards: OperationGuards): ReadonlyMap<string, Operation> {
  const { movement, abilities, bossbars, clock } = guards
  return new Map(
    Object.entries({
      ...wordOperations(site),
      ...playerOperations(site, movement, abilities),
      ...blockOperations(site),
      bossbar: bossbars.operation,
      time: clock.operation,
    }),
  )
}
