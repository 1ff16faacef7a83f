import type { Canvas } from '../canvas.ts'
import { FLOOR, GRASS } from '../plan.ts'

export type Kind = 'oak' | 'birch' | 'spruce'

/** A number between 0 and 1 that is always the same for a place, so that the template is built the same every time. */
export function chanceAt(x: number, z: number): number {
  let mixed = Math.imul(x, 374_761_393) + Math.imul(z, 668_265_263)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1_274_126_177)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}

/** A tree on the grass; none where something stands already. */
export function buildTree(canvas: Canvas, x: number, z: number, kind: Kind): void {
  if (!canvas.isAir(x, FLOOR, z) || !canvas.get(x, GRASS, z).includes('grass_block')) return
  const leaves = `${kind}_leaves[persistent=true]`
  const height = (kind === 'spruce' ? 7 : 5) + Math.floor(chanceAt(x, z) * 3)
  const lowest = FLOOR + (kind === 'spruce' ? 2 : height - 3)
  const highest = FLOOR + height + 1
  for (let y = lowest; y <= highest; y += 1) {
    const left = highest - y
    const radius = kind === 'spruce' ? (left % 2 === 0 ? left / 3 : left / 3 + 0.9) : left < 2 ? 1.5 : 2.6
    const reach = Math.ceil(radius)
    for (let dx = -reach; dx <= reach; dx += 1)
      for (let dz = -reach; dz <= reach; dz += 1)
        if (dx * dx + dz * dz <= radius * radius && canvas.isAir(x + dx, y, z + dz))
          canvas.set(x + dx, y, z + dz, leaves)
  }
  canvas.fill([x, FLOOR, z], [x, FLOOR + height - 1, z], `${kind}_log`)
}
