import type { Position } from '../geometry/index.ts'
import type { Change } from './digging.ts'
import { blockOf, propertiesOf, stateId } from './ground/states.ts'
import type { Properties } from './ground/states.ts'
import { OPPOSITE, SIDE_NAMES, beside } from './sides.ts'

type StateAt = (at: Position) => number
const HORIZONTAL = [2, 3, 4, 5] as const
/** What lies to the left of who looks this way. */
const LEFT: Readonly<Record<string, string>> = { north: 'west', west: 'south', south: 'east', east: 'north' }

/** The shapes that blocks beside these take on, once these stand as they do: rows of fences, corners of stairs. */
export function joinNeighbours(changed: readonly Position[], stateAt: StateAt): Change[] {
  const places = new Map(
    changed
      .flatMap((at) => [at, ...HORIZONTAL.map((side) => beside(at, side))])
      .map((at) => [`${at.x},${at.y},${at.z}`, at]),
  )
  return [...places.values()].flatMap((at) => {
    const before = stateAt(at)
    const joins = joinsOf(at, before, stateAt)
    if (Object.keys(joins).length === 0) return []
    const after = stateId(blockOf(before), { ...propertiesOf(before), ...joins })
    return after === undefined || after === before ? [] : [{ at, stateId: after }]
  })
}

/** The properties of a block in this state that follow from what stands beside it; none for most. */
export function joinsOf(at: Position, id: number, stateAt: StateAt): Properties {
  const { name } = blockOf(id)
  if (name.endsWith('_stairs')) return { shape: stairShape(at, id, stateAt) }
  const kind = kindOf(name)
  if (!kind) return {}
  return Object.fromEntries(
    HORIZONTAL.map((side) => {
      const joins = doesJoin(kind, stateAt(beside(at, side)), side)
      return [SIDE_NAMES[side], kind === 'wall' ? (joins ? 'low' : 'none') : String(joins)]
    }),
  )
}

type Kind = 'fence' | 'pane' | 'wall'

function kindOf(name: string): Kind | null {
  if (name.endsWith('_fence')) return 'fence'
  if (/_pane$|iron_bars/.test(name)) return 'pane'
  return name.endsWith('_wall') ? 'wall' : null
}

function doesJoin(kind: Kind, neighbour: number, side: number): boolean {
  const { name, boundingBox } = blockOf(neighbour)
  const other = kindOf(name)
  if (other) return (kind === 'fence') === (other === 'fence')
  if (name.endsWith('_fence_gate')) {
    const { facing = '' } = propertiesOf(neighbour)
    // A gate stands across the way it faces.
    return kind !== 'pane' && side < 4 === (facing === 'east' || facing === 'west')
  }
  return boundingBox === 'block' && !/leaves|slab|stairs|door|sign|banner|carpet|_bed$|chest|pot|head|skull/.test(name)
}

/** As in Minecraft: stairs turn to those behind them, outwards, or to those before them, inwards. */
function stairShape(at: Position, id: number, stateAt: StateAt): string {
  const { facing = 'north', half } = propertiesOf(id)
  const stairsAt = (way: string): Properties | null => {
    const there = stateAt(beside(at, SIDE_NAMES.indexOf(way as 'up')))
    const found = propertiesOf(there)
    return blockOf(there).name.endsWith('_stairs') && found['half'] === half ? found : null
  }
  const isAcross = (way: string | undefined): way is string =>
    way !== undefined && way !== facing && way !== OPPOSITE[facing]
  const goesOn = (way: string): boolean => stairsAt(way)?.['facing'] === facing

  const behind = stairsAt(facing)?.['facing']
  if (isAcross(behind) && !goesOn(OPPOSITE[behind] ?? '')) return behind === LEFT[facing] ? 'outer_left' : 'outer_right'
  const before = stairsAt(OPPOSITE[facing] ?? '')?.['facing']
  if (isAcross(before) && !goesOn(before)) return before === LEFT[facing] ? 'inner_left' : 'inner_right'
  return 'straight'
}
