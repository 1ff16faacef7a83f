import { isAir } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'

/** How high most of the ground lies at the edge of a place, in blocks from its first layer: as high lies the land around. */
export function groundLevelOf({ size, palette, cells }: Voxels): number {
  const isNothing = palette.map((state) => state === '' || isAir(state))
  const heights = new Map<number, number>()
  const look = (x: number, z: number): void => {
    let y = size.y
    while (y > 0 && isNothing[cells[((y - 1) * size.z + z) * size.x + x] as number]) y -= 1
    heights.set(y, (heights.get(y) ?? 0) + 1)
  }
  for (let x = 0; x < size.x; x += 1) for (const z of [0, size.z - 1]) look(x, z)
  for (let z = 0; z < size.z; z += 1) for (const x of [0, size.x - 1]) look(x, z)
  return [...heights].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0]
}
