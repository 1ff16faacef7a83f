import type { Position } from '../geometry/index.ts'
import { AIR, blockOf, propertiesOf, stateId } from './ground/states.ts'
import { OPPOSITE, SIDE_NAMES, beside } from './sides.ts'

/** One block that a hand would change. */
export type Change = { readonly at: Position; readonly stateId: number }

/** What goes when a block is dug: the block, its other half, and whatever stood on them and cannot stand on air. */
export function dig(at: Position, stateAt: (at: Position) => number): Change[] {
  const gone = new Map<string, Position>()
  const take = (one: Position): void => {
    const key = `${one.x},${one.y},${one.z}`
    if (gone.has(key) || stateAt(one) === AIR) return
    gone.set(key, one)
    const other = otherHalf(one, stateAt)
    if (other) take(other)
    const above = beside(one, 1)
    if (standsOnGround(stateAt(above))) take(above)
  }
  take(at)
  return [...gone.values()].map((one) => ({ at: one, stateId: AIR }))
}

/** The door opened or shut that a click on this block means; none if it is no wooden door. */
export function toggle(at: Position, stateAt: (at: Position) => number): Change[] {
  const block = blockOf(stateAt(at))
  if (!/_(door|trapdoor|fence_gate)$/.test(block.name) || block.name.startsWith('iron')) return []
  const open = propertiesOf(stateAt(at))['open'] === 'true' ? 'false' : 'true'
  const other = block.name.endsWith('_door') ? otherHalf(at, stateAt) : null
  return [at, ...(other ? [other] : [])].flatMap((one) => {
    const id = stateId(block, { ...propertiesOf(stateAt(one)), open })
    return id === undefined ? [] : [{ at: one, stateId: id }]
  })
}

/** The other half of a door, a bed or a tall plant; null if it has none. */
export function otherHalf(at: Position, stateAt: (at: Position) => number): Position | null {
  const block = blockOf(stateAt(at))
  const { half, part, facing = '' } = propertiesOf(stateAt(at))
  const side =
    half === 'lower'
      ? 1
      : half === 'upper'
        ? 0
        : part
          ? SIDE_NAMES.indexOf((part === 'foot' ? facing : OPPOSITE[facing]) as 'up')
          : -1
  if (side < 0) return null
  const other = beside(at, side)
  return blockOf(stateAt(other)).name === block.name ? other : null
}

function standsOnGround(id: number): boolean {
  const { name, boundingBox } = blockOf(id)
  return (
    id !== AIR &&
    (boundingBox === 'empty' || name.endsWith('_door')) &&
    !/wall_|vine|sign|water|lava|lever|button/.test(name)
  )
}
