import type { BlockTold } from '../../contract/areas.ts'
import type { BlockPast } from '../../contract/areas.ts'
import type { Pointed } from '../../contract/lykke.ts'
import { isTeachersPlayer } from '../../domain/roster/roster.ts'
import type { Klass } from './school.ts'

/** A chat shows ten lines: what happened before these is seen on the page. */
const TOLD = 3

/** What the teacher is told in the world of a block; null for a player who is not the teacher's. */
export async function toldOfBlock({ room, built }: Klass, { player, at, before }: Pointed): Promise<BlockTold | null> {
  const isTeachers = (): boolean => isTeachersPlayer(room.state().roster, player, (id) => room.texts().get(id))
  if (!isTeachers()) return null
  const own = await built.past(at)
  const past = own.length > 0 ? own : await built.past(before)
  // read for a while: the player may have gone
  if (!isTeachers()) return null
  return {
    of: own.length > 0 || past.length === 0 ? 'block' : 'before',
    past: past.slice(0, TOLD).map(({ by, ...happened }) => ({ ...happened, by: named(room, by) })),
  }
}

function named({ state, texts }: Klass['room'], by: BlockPast['by']): BlockTold['past'][number]['by'] {
  if (by.kind !== 'student') return by
  const row = state().roster.students.find(({ id }) => id === by.student)
  return { kind: by.kind, name: (row && texts().get(row.name)) ?? null, group: by.group }
}
