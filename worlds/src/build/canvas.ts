import type { Box, Position } from '../geometry/index.ts'
import { size } from '../geometry/index.ts'
import { cellIndex } from '../voxels/index.ts'
import type { Voxels } from '../voxels/index.ts'

const AIR = 'minecraft:air'
const SIDES = { north: [0, -1], south: [0, 1], west: [-1, 0], east: [1, 0] } as const
type Side = keyof typeof SIDES

/** What joins up with its neighbours, as panes and fences do. */
const JOINING = /_pane$|_fence$|iron_bars$/
/** What nothing joins up with, though it is no air. */
const LOOSE =
  /air$|grass$|fern$|tulip|daisy|poppy|dandelion|cornflower|torch|lantern|slab|stairs|door|banner|carpet|leaves|button|plate|rail$/

/** A box of blocks to draw in, in world coordinates; block names without `minecraft:`. */
export class Canvas {
  readonly #box: Box
  readonly #size: Position
  readonly #cells: Uint16Array
  readonly #palette = new Map<string, number>([[AIR, 0]])
  readonly #states = [AIR]

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
          const sides = (Object.keys(SIDES) as Side[]).filter((side) => this.#joins(x, y, z, side))
          this.set(x, y, z, `${String(state).slice(10)}[${sides.map((side) => `${side}=true`).join(',')}]`)
        }
  }

  #joins(x: number, y: number, z: number, side: Side): boolean {
    const neighbour = this.get(x + SIDES[side][0], y, z + SIDES[side][1]).replace(/\[.*/, '')
    return JOINING.test(neighbour) || !LOOSE.test(neighbour)
  }

  #index(x: number, y: number, z: number): number | null {
    const { min, max } = this.#box
    if (x < min.x || x > max.x || y < min.y || y > max.y || z < min.z || z > max.z) return null
    return cellIndex(this.#size, x - min.x, y - min.y, z - min.z)
  }
}

export type Point = readonly [x: number, y: number, z: number]
