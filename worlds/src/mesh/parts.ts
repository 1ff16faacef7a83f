import type { Voxels } from '../voxels/index.ts'

/** How wide a part of the town is that is meshed in one go, in blocks along x and z; as high as the voxels. */
export const PART_BLOCKS = 16

/** In which parts a change of some cells is seen, as `z × parts along x + x`: each reaches one cell farther than it is. */
export function partsReached({ size }: Pick<Voxels, 'size'>, cells: readonly number[]): readonly number[] {
  const [along, deep] = [Math.ceil(size.x / PART_BLOCKS), Math.ceil(size.z / PART_BLOCKS)]
  const reached = new Set<number>()
  for (const cell of cells) {
    const column = cell % (size.x * size.z)
    const [x, z] = [column % size.x, Math.floor(column / size.x)]
    for (const nearZ of [z - 1, z, z + 1])
      for (const nearX of [x - 1, x, x + 1]) {
        const [partX, partZ] = [Math.floor(nearX / PART_BLOCKS), Math.floor(nearZ / PART_BLOCKS)]
        if (partX >= 0 && partZ >= 0 && partX < along && partZ < deep) reached.add(partZ * along + partX)
      }
  }
  return [...reached]
}

/** How many parts there are. */
export const partsOf = ({ x, z }: Voxels['size']): number => Math.ceil(x / PART_BLOCKS) * Math.ceil(z / PART_BLOCKS)

/** Where the first block of a part lies in the voxels. */
export function partCorner({ x }: Voxels['size'], part: number): { readonly x: number; readonly z: number } {
  const along = Math.ceil(x / PART_BLOCKS)
  return { x: (part % along) * PART_BLOCKS, z: Math.floor(part / along) * PART_BLOCKS }
}
