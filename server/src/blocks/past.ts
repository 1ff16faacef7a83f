import type { PriceList } from '@jagten/worlds/prices'
import { cellKey } from '@jagten/worlds/blocks'
import type { CellKey, Stroke } from '@jagten/worlds/blocks'
import type { Position } from '@jagten/worlds/geometry'
import { distance } from '@jagten/worlds/geometry'
import { isAir } from '@jagten/worlds/voxels'
import type { BlockPast, ColumnPast } from '../../contract/areas.ts'
import { GROUPS } from '../../domain/base/ids.ts'
import { blockName } from './builder.ts'
import type { ClassBlocks } from './class-blocks.ts'

/** Number of the proposal a stroke has built part of; null for every other stroke. */
export type DecisionOf = (stroke: Stroke) => number | null

/** What happened to one block, the newest first. */
export async function pastOf(
  blocks: ClassBlocks,
  at: Position,
  area: string,
  decisionOf: DecisionOf,
): Promise<readonly BlockPast[]> {
  const strokes = await blocks.strokes(area)
  return strokes.flatMap((stroke) => pastIn(stroke, at, decisionOf)).toReversed()
}

/** Who changed each block of an area last. */
export interface LastBuilders {
  /** Null where nobody has built. */
  of(area: string, at: Position): Promise<BlockPast['by'] | null>
  /** Whose something is was forgotten: it is read anew. */
  forget(): void
}

/** Remembers it by area until anything changes: a class that moves over its areas by keys asks at every other step. */
export function createLastBuilders(blocks: Pick<ClassBlocks, 'strokes' | 'newest'>): LastBuilders {
  const known = new Map<string, { readonly n: number; readonly by: Promise<ReadonlyMap<CellKey, BlockPast['by']>> }>()

  async function read(area: string): Promise<ReadonlyMap<CellKey, BlockPast['by']>> {
    const found = new Map<CellKey, BlockPast['by']>()
    for (const { by, cells } of await blocks.strokes(area))
      for (const { at } of cells) found.set(cellKey(at), builderOf(by))
    return found
  }

  return {
    async of(area, at) {
      const n = blocks.newest()
      const before = known.get(area)
      const now = before?.n === n ? before : { n, by: read(area) }
      known.set(area, now)
      // read anew by whoever asks next
      now.by.catch(() => known.get(area) === now && known.delete(area))
      return (await now.by).get(cellKey(at)) ?? null
    },
    forget: () => known.clear(),
  }
}

/**
 * What happened to the topmost block of a column, and above it to what is gone; the newest first. Nothing outside the
 * ground.
 */
export async function pastOfColumn(
  blocks: ClassBlocks,
  { x, z }: { readonly x: number; readonly z: number },
  areaOf: (at: Position) => string,
  prices: Pick<PriceList, 'kinds' | 'blocks'>,
  decisionOf: DecisionOf,
): Promise<readonly ColumnPast[]> {
  const mirror = await blocks.mirror()
  if (!mirror) return []
  const { min, max } = mirror.extent
  const heights: number[] = []
  for (let y = max.y; y >= min.y; y -= 1) {
    heights.push(y)
    if (!isAir(mirror.get({ x, y, z }).state)) break
  }
  const kindOf = (state: string) => prices.kinds.find(({ id }) => id === prices.blocks[blockName(state)])?.name ?? null
  const kindsOf = ({ before, after }: BlockPast) => ({ before: kindOf(before), after: kindOf(after) })
  const areas = new Set(heights.map((y) => areaOf({ x, y, z })))
  const strokes = (await Promise.all([...areas].map((area) => blocks.strokes(area)))).flat()
  return (
    strokes
      // by its number alone a stroke that stayed open for long would come after what was built meanwhile
      .toSorted((one, other) => other.until - one.until || other.number - one.number)
      .flatMap((stroke) =>
        heights.flatMap((y) =>
          pastIn(stroke, { x, y, z }, decisionOf).map((past) => ({ ...past, y, kinds: kindsOf(past) })),
        ),
      )
  )
}

function pastIn(stroke: Stroke, at: Position, decisionOf: DecisionOf): BlockPast[] {
  const { until, by, cause, cells } = stroke
  const here = cells.filter((cell) => distance(cell.at, at) === 0)
  const decision = here.length > 0 ? decisionOf(stroke) : null
  return here.map(({ before, after }) => ({
    at: until,
    by: builderOf(by),
    before: before.state,
    after: after.state,
    cause,
    ...(decision !== null && { decision }),
  }))
}

function builderOf(by: Stroke['by']): BlockPast['by'] {
  if (by.kind !== 'student') return { kind: by.kind }
  return { kind: by.kind, student: by.student, group: GROUPS.find((group) => group === by.group) ?? null }
}
