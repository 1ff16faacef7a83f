import type { Position } from '../geometry/index.ts'

/**
 * A block of blocks. `cells` holds indexes into `palette`, x fastest, then z, then y (the order of .schem files);
 * palette entries are block states as in `minecraft:oak_door[facing=north,half=lower]`.
 */
export type Voxels = {
  readonly size: Position
  readonly palette: readonly string[]
  readonly cells: Uint16Array
  /** What blocks hold beside their state (the text of a sign …): base64 of NBT by the cell's index in `cells`. */
  readonly extras?: ReadonlyMap<number, string>
}

/** Where a cell stands in `cells`. */
export function cellIndex(size: Position, x: number, y: number, z: number): number {
  return (y * size.z + z) * size.x + x
}

/** Where in the block of blocks a cell of `cells` lies. */
export function cellPosition(size: Position, index: number): Position {
  const layer = size.x * size.z
  const y = Math.floor(index / layer)
  const rest = index - y * layer
  const z = Math.floor(rest / size.x)
  return { x: rest - z * size.x, y, z }
}

const AIR = new Set(['minecraft:air', 'minecraft:cave_air', 'minecraft:void_air'])

export function isAir(state: string): boolean {
  return AIR.has(state)
}

/** How many cells there are of each state that occurs, air too, in the order of the palette. */
export function counts({ palette, cells }: Voxels): ReadonlyMap<string, number> {
  const found = new Uint32Array(0x1_0000)
  // runs of one state are the rule: a table read and written for each cell takes seven times as long
  let [last, from] = [cells[0] ?? 0, 0]
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] as number
    if (cell === last) continue
    found[last] = (found[last] as number) + index - from
    last = cell
    from = index
  }
  found[last] = (found[last] as number) + cells.length - from
  const named = new Map<string, number>()
  for (const [index, state] of palette.entries()) {
    const count = found[index] ?? 0
    if (count > 0) named.set(state, (named.get(state) ?? 0) + count)
  }
  return named
}

/** `extras` only where there are some. */
export function withExtras(voxels: Voxels, extras: ReadonlyMap<number, string>): Voxels {
  return extras.size > 0 ? { ...voxels, extras } : voxels
}
