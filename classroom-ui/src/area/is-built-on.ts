import type { Box } from '@jagten/worlds/geometry'

/** Sides of a piece of land in block coordinates; all four are inside. */
type Sides = { readonly west: number; readonly north: number; readonly east: number; readonly south: number }

/** Whether one of the columns (`z × width + x`, counted from the extent's north-west) stands on that land. */
export function isBuiltOn(land: Sides, { min, max }: Box, columns: readonly number[]): boolean {
  const width = max.x - min.x + 1
  return columns.some((column) => {
    const [x, z] = [min.x + (column % width), min.z + Math.floor(column / width)]
    return x >= land.west && x <= land.east && z >= land.north && z <= land.south
  })
}
