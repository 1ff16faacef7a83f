import type { Box, Position } from '../geometry/index.ts'
import { size } from '../geometry/index.ts'
import { cellIndex } from '../voxels/index.ts'
import type { SignText } from '../template.ts'
import type { Voxels } from '../voxels/index.ts'

const AIR = 'minecraft:air'
/** Which way something looks: north is towards smaller z. */
export type Facing = 'north' | 'south' | 'west' | 'east'
const SIDES = { north: [0, -1], south: [0, 1], west: [-1, 0], east: [1, 0] } as const

/** What joins up with its neighbours, as panes and fences do. */
const JOINING = /_pane$|_fence$|iron_bars$/
/** What nothing joins up with, though it is no air. */
const LOOSE =
  /air$|grass$|fern$|sign|bed$|sapling|bush$|tulip|daisy|poppy|dandelion|cornflower|torch|lantern|slab|stairs|door|banner|carpet|leaves|button|plate|rail$/

/** A box of blocks to draw in, in world coordinates; block names without `minecraft:`. */
export class Canvas {
  readonly #box: Box
  readonly #size: Position
  readonly #cells: Uint16Array
  readonly #palette = new Map<string, number>([[AIR, 0]])
  readonly #states = [AIR]
  readonly #signs: SignText[] = []

  constructor(box: Box) {
    this.#box = box
    this.#size = size(box)
    this.#cells = new Uint16Array(this.#size.x * this.#size.y * this.#size.z)
  }

  /** The block here; air outside the box. */
  get(x: number, y: number, z: number): string {
    const index = this.#index(x, y, z)
    return (index === null ? AIR : this.#states[this.#cells[index] ?? 0]) ?? AIR
  }

  /** Draws nothing outside the box. */
  set(x: number, y: number, z: number, block: string): void {
    const index = this.#index(x, y, z)
    if (index === null) return
    const state = `minecraft:${block}`
    const entry = this.#palette.get(state) ?? this.#states.push(state) - 1
    this.#palette.set(state, entry)
    this.#cells[index] = entry
  }

  /** Fills a box, corners inclusive and in any order. */
  fill([x1, y1, z1]: Point, [x2, y2, z2]: Point, block: string): void {
    for (let y = Math.min(y1, y2); y <= Math.max(y1, y2); y += 1)
      for (let z = Math.min(z1, z2); z <= Math.max(z1, z2); z += 1)
        for (let x = Math.min(x1, x2); x <= Math.max(x1, x2); x += 1) this.set(x, y, z, block)
  }

  /** Only the border of a flat rectangle. */
  border([x1, z1]: readonly [number, number], [x2, z2]: readonly [number, number], y: number, block: string): void {
    this.fill([x1, y, z1], [x2, y, z1], block)
    this.fill([x1, y, z2], [x2, y, z2], block)
    this.fill([x1, y, z1], [x1, y, z2], block)
    this.fill([x2, y, z1], [x2, y, z2], block)
  }

  /** A door of two halves; who walks the way it faces comes in. */
  door(x: number, y: number, z: number, wood: string, facing: Facing, hinge: 'left' | 'right' = 'left'): void {
    for (const [up, half] of [
      [0, 'lower'],
      [1, 'upper'],
    ] as const)
      this.set(x, y + up, z, `${wood}_door[facing=${facing},half=${half},hinge=${hinge}]`)
  }

  /** A sign against a wall, which is read by who looks against `facing`. */
  wallSign(x: number, y: number, z: number, facing: Facing, ...lines: SignLines): void {
    this.#sign(x, y, z, `oak_wall_sign[facing=${facing}]`, lines)
  }

  /** A sign on a post; `rotation` counts sixteenths of a circle to the right from south. */
  postSign(x: number, y: number, z: number, rotation: number, ...lines: SignLines): void {
    this.#sign(x, y, z, `oak_sign[rotation=${rotation}]`, lines)
  }

  #sign(x: number, y: number, z: number, block: string, lines: SignLines): void {
    const [one = '', two = '', three = '', four = ''] = lines
    this.set(x, y, z, block)
    this.#signs.push({ at: { x, y, z }, lines: [one, two, three, four] })
  }

  /** What stands on the signs that still stand, in the order in which they were put up. */
  signs(): SignText[] {
    return this.#signs.filter(({ at }) => this.get(at.x, at.y, at.z).includes('_sign['))
  }

  isAir = (x: number, y: number, z: number): boolean => this.get(x, y, z) === AIR

  /** The blocks, with panes, fences and bars joined to what stands beside them. */
  toVoxels(): Voxels {
    this.#join()
    return { size: this.#size, palette: [...this.#states], cells: this.#cells }
  }

  #join(): void {
    const joining = new Map(
      [...this.#palette].flatMap(([state, entry]) => (JOINING.test(state) ? [[entry, state]] : [])),
    )
    const { min, max } = this.#box
    for (let y = min.y; y <= max.y; y += 1)
      for (let z = min.z; z <= max.z; z += 1)
        for (let x = min.x; x <= max.x; x += 1) {
          const state = joining.get(this.#cells[this.#index(x, y, z) ?? 0] ?? 0)
          if (!state) continue
          const sides = (Object.keys(SIDES) as Facing[]).filter((side) => this.#joins(x, y, z, side))
          this.set(x, y, z, `${String(state).slice(10)}[${sides.map((side) => `${side}=true`).join(',')}]`)
        }
  }

  #joins(x: number, y: number, z: number, side: Facing): boolean {
    const neighbour = this.get(x + SIDES[side][0], y, z + SIDES[side][1]).replace(/\[.*/, '')
    return JOINING.test(neighbour) || !LOOSE.test(neighbour)
  }

  #index(x: number, y: number, z: number): number | null {
    const { min, max } = this.#box
    if (x < min.x || x > max.x || y < min.y || y > max.y || z < min.z || z > max.z) return null
    return cellIndex(this.#size, x - min.x, y - min.y, z - min.z)
  }
}

/** At most four lines. */
type SignLines = [string, string?, string?, string?]

export type Point = readonly [x: number, y: number, z: number]
