import type { Stroke } from '@jagten/worlds/blocks'
import type { Position } from '@jagten/worlds/geometry'
import { distance } from '@jagten/worlds/geometry'
import type { BlockPast } from '../../contract/areas.ts'
import { GROUPS } from '../../domain/base/ids.ts'
import type { ClassBlocks } from './class-blocks.ts'

/** What happened to one block, the newest first. */
export async function pastOf(blocks: ClassBlocks, at: Position, area: string): Promise<readonly BlockPast[]> {
  const strokes = await blocks.strokes(area)
  return strokes.flatMap((stroke) => pastIn(stroke, at)).toReversed()
}

function pastIn({ until, by, cause, cells }: Stroke, at: Position): BlockPast[] {
  return cells
    .filter((cell) => distance(cell.at, at) === 0)
    .map(({ before, after }) => ({ at: until, by: builderOf(by), before: before.state, after: after.state, cause }))
}

function builderOf(by: Stroke['by']): BlockPast['by'] {
  if (by.kind !== 'student') return { kind: by.kind }
  return { kind: by.kind, student: by.student, group: GROUPS.find((group) => group === by.group) ?? null }
}
