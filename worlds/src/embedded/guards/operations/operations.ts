import type { Site } from '../../site.ts'
import type { Movement } from '../movement.ts'
import { blockOperations } from './blocks.ts'
import { playerOperations } from './players.ts'
import type { Operation } from './reader.ts'
import { wordOperations } from './words.ts'

type WithState = { readonly bossbar: Operation; readonly time: Operation }

/** What Lykke may do, by command name. */
export function createOperations(site: Site, movement: Movement, withState: WithState): ReadonlyMap<string, Operation> {
  return new Map(
    Object.entries({
      ...wordOperations(site),
      ...playerOperations(site, movement),
      ...blockOperations(site),
      ...withState,
    }),
  )
}
