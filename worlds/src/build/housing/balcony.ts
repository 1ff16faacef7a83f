import type { Canvas } from '../canvas.ts'
import { chanceAt } from '../ground/trees.ts'
import type { Front } from './blocks.ts'
import { DEPTH } from './blocks.ts'
import type { Style } from './styles.ts'

/** What people keep outside; nothing on most. */
const KEPT = ['potted_red_tulip', 'potted_fern', 'oak_stairs', 'barrel', 'potted_oxeye_daisy', 'hay_block', 'composter']

type Facade = { readonly style: Style; readonly front: Front }

/** A balcony two deep, with a door to it and what its people keep there. */
export function buildBalcony(canvas: Canvas, { style, front }: Facade, west: number, floor: number): void {
  if (!style.balcony) return
  const { rail, floor: plate } = style.balcony
  const [near, far] = [front.z(DEPTH), front.z(DEPTH + 1)]
  canvas.fill([west, floor - 1, near], [west + 3, floor - 1, far], plate)
  canvas.fill([west, floor, far], [west + 3, floor, far], rail)
  canvas.set(west, floor, near, rail)
  canvas.set(west + 3, floor, near, rail)
  canvas.door(west + 1, floor, front.z(DEPTH - 1), 'birch', front.inwards)
  const chance = chanceAt(west * 13 + floor, far)
  if (chance < 0.6) canvas.set(west + 2, floor, near, KEPT[Math.floor((chance / 0.6) * KEPT.length)] ?? 'barrel')
}
