import type { Position } from '@jagten/worlds/geometry'

/** `oak_door` of `minecraft:oak_door[half=lower]`. */
export const bareName = (state: string): string => state.replaceAll(/^minecraft:|\[.*/g, '')

/** `lower` of `half` in `oak_door[half=lower]`; null where it has none. */
export const valueOf = (state: string, key: string): string | null =>
  new RegExp(`[[,]${key}=([^,\\]]+)`).exec(state)?.[1] ?? null

const STEPS: ReadonlyMap<string | null, Position> = new Map([
  ['north', { x: 0, y: 0, z: -1 }],
  ['south', { x: 0, y: 0, z: 1 }],
  ['west', { x: -1, y: 0, z: 0 }],
  ['east', { x: 1, y: 0, z: 0 }],
])

/** Where the other half of a block has to be that is two cells large, and whether a state is it. */
export type Half = { readonly at: Position; readonly isIt: (state: string) => boolean }

/** The other half of a door, a tall plant or a bed; null for a block of one cell. */
export function otherHalf({ x, y, z }: Position, state: string): Half | null {
  const same = (key: string, value: string) => (other: string) =>
    bareName(other) === bareName(state) && valueOf(other, key) === value
  const half = valueOf(state, 'half')
  if (half === 'lower') return { at: { x, y: y + 1, z }, isIt: same('half', 'upper') }
  if (half === 'upper') return { at: { x, y: y - 1, z }, isIt: same('half', 'lower') }
  const part = valueOf(state, 'part')
  const step = STEPS.get(valueOf(state, 'facing'))
  if (part === null || !step) return null
  // the head of a bed lies where it looks
  const sign = part === 'foot' ? 1 : -1
  const at = { x: x + sign * step.x, y, z: z + sign * step.z }
  return { at, isIt: same('part', part === 'foot' ? 'head' : 'foot') }
}
