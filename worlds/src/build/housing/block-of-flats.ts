import type { Canvas } from '../canvas.ts'
import { chanceAt } from '../ground/trees.ts'
import { furnish } from '../homes/everyday.ts'
import { KNOWN_HOMES } from '../homes/known.ts'
import { FLOOR, GRASS } from '../plan.ts'
import { buildBalcony } from './balcony.ts'
import type { Block, Front } from './blocks.ts'
import { DEPTH, STOREY, UNIT, floorOf, frontOf } from './blocks.ts'
import { buildEdge } from './edge.ts'
import { buildEntrance } from './entrance.ts'
import { buildRoof } from './roof.ts'
import { buildFlatDoor, buildStairwell } from './stairwell.ts'
import type { Style } from './styles.ts'
import { styleOf } from './styles.ts'

/** A block of flats with all that is in it: stairs one can climb, a door to every home, rooms with furniture. */
export function buildBlockOfFlats(canvas: Canvas, block: Block): void {
  const style = styleOf(block.style)
  const front = frontOf(block)
  const [east, south] = [block.west + block.stairwells * UNIT - 1, block.north + DEPTH - 1]
  buildShell(canvas, block, style)
  for (let unit = 0; unit < block.stairwells; unit += 1) {
    const west = block.west + unit * UNIT
    for (let storey = 0; storey < block.storeys; storey += 1) buildStorey(canvas, { block, unit, storey, style, front })
    buildStairwell(canvas, { block, west, front })
    buildEntrance(canvas, { block, unit, style, front })
  }
  buildEdge(canvas, { block, style, front })
  buildRoof(canvas, { style, west: block.west, east, north: block.north, south, top: floorOf(block, block.storeys) })
}

function buildShell(canvas: Canvas, block: Block, style: Style): void {
  const [east, south] = [block.west + block.stairwells * UNIT - 1, block.north + DEPTH - 1]
  canvas.fill([block.west, GRASS, block.north], [east, floorOf(block, 0) - 1, south], style.plinth)
  for (let storey = 0; storey < block.storeys; storey += 1) {
    const floor = floorOf(block, storey)
    canvas.fill([block.west, floor, block.north], [east, floor + 2, south], style.wall)
    canvas.fill([block.west + 1, floor, block.north + 1], [east - 1, floor + 2, south - 1], 'air')
    canvas.fill([block.west, floor + 3, block.north], [east, floor + 3, south], style.band)
    canvas.fill([block.west + 1, floor + 3, block.north + 1], [east - 1, floor + 3, south - 1], 'birch_planks')
  }
  canvas.fill(
    [block.west + 1, floorOf(block, 0) - 1, block.north + 1],
    [east - 1, floorOf(block, 0) - 1, south - 1],
    'smooth_stone',
  )
  if (style.age) weather(canvas, block, style.age)
}

/** What the years left on the outer walls. */
function weather(canvas: Canvas, block: Block, { block: stain, share }: NonNullable<Style['age']>): void {
  const [east, south] = [block.west + block.stairwells * UNIT - 1, block.north + DEPTH - 1]
  for (let y = FLOOR; y < floorOf(block, block.storeys); y += 1)
    for (let x = block.west; x <= east; x += 1)
      for (let z = block.north; z <= south; z += 1) {
        const isOuter = x === block.west || x === east || z === block.north || z === south
        // rain runs down: a stain is longer than wide
        if (isOuter && chanceAt(x * 7 + z * 3, Math.floor(y / 3) * 5 + z) < share) canvas.set(x, y, z, stain)
      }
}

type Storey = {
  readonly block: Block
  readonly unit: number
  readonly storey: number
  readonly style: Style
  readonly front: Front
}

/** Where the rooms of a flat begin and end between its walls, counted from its stairwell's west; a gable takes one. */
const flatSpan = (block: Block, unit: number, side: 'west' | 'east'): readonly [number, number] =>
  side === 'west' ? [1, 4] : [11, unit === block.stairwells - 1 ? 14 : 15]

function buildStorey(canvas: Canvas, one: Storey): void {
  const { block, unit, storey, style, front } = one
  const west = block.west + unit * UNIT
  const floor = floorOf(block, storey)
  for (const wall of [west + 5, west + 10])
    canvas.fill([wall, floor, front.z(1)], [wall, floor + 2, front.z(DEPTH - 2)], 'white_terracotta')
  if (unit > 0) canvas.fill([west, floor, front.z(1)], [west, floor + 2, front.z(DEPTH - 2)], 'white_terracotta')
  buildWindows(canvas, one, west, floor)
  for (const side of ['west', 'east'] as const) {
    const [from, to] = flatSpan(block, unit, side)
    if (style.balcony && storey > 0) buildBalcony(canvas, one, west + (side === 'west' ? 1 : 11), floor)
    buildFlatDoor(canvas, { west, floor, front, side, wood: style.wood })
    const room = { west: west + from, east: west + to, floor, z: front.z, inwards: front.inwards, side }
    const known = KNOWN_HOMES.find(
      (home) => home.door === block.number + unit && home.storey === storey && home.side === side,
    )
    if (known) {
      known.furnish(canvas, room)
      const sign = side === 'west' ? west + 6 : west + 9
      canvas.wallSign(sign, floor + 1, front.z(9), side === 'west' ? 'east' : 'west', ...known.sign)
    } else furnish(canvas, room, chanceAt(west * 31 + to, floor * 17 + front.z(0)))
  }
}

function buildWindows(canvas: Canvas, { style, front, unit }: Storey, west: number, floor: number): void {
  for (const [from, to] of [
    [1, 3],
    [12, 14],
  ] as const) {
    const under = style.fields[unit % Math.max(1, style.fields.length)]
    if (under) canvas.fill([west + from - 1, floor, front.z(0)], [west + to + 1, floor + STOREY - 2, front.z(0)], under)
    for (const z of [front.z(0), front.z(DEPTH - 1)])
      for (let x = west + from; x <= west + to; x += 1) {
        const isBoarded = style.age !== null && style.age.share > 0.05 && chanceAt(x * 5, floor + z) < 0.05
        canvas.fill([x, floor + 1, z], [x, floor + 2, z], isBoarded ? 'spruce_planks' : 'glass_pane')
      }
  }
}
