import type { Position } from '../geometry/index.ts'

/**
 * A block of blocks. `cells` holds indexes into `palette`, x fastest, then z, then y (the order of .schem files);
 * palette entries are block states as in `minecraft:oak_door[facing=north,half=lower]`.
 */
export type Voxels = {
  readonly size: Position
  readonly palette: readonly string[]
  readonly cells: Uint16Array
}

/** Where a cell stands in `cells`. */
export function cellIndex(size: Position, x: number, y: number, z: number): number {
  return (y * size.z + z) * size.x + x
}
