import type { Held } from '@jagten/worlds/blocks'
import type { Box, Position } from '@jagten/worlds/geometry'
import { contains, size } from '@jagten/worlds/geometry'
import { cellIndex, cut } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'

const AIR = 'minecraft:air'
/** Indexes of the cells are two bytes. */
const MOST_STATES = 0xffff

/** What stands in a class's world right now, as the server knows it: a copy that follows every frame. */
export class Mirror {
  readonly extent: Box
  readonly #size: Position
  readonly #palette: string[]
  readonly #indexes: Map<string, number>
  readonly #cells: Uint16Array
  readonly #extras: Map<number, string>

  /** @param voxels - Of the whole extent; copied. */
  constructor(extent: Box, voxels: Voxels) {
    this.extent = extent
    this.#size = size(extent)
    this.#palette = [...voxels.palette]
    this.#indexes = new Map(voxels.palette.map((state, index) => [state, index]))
    this.#cells = voxels.cells.slice()
    this.#extras = new Map(voxels.extras)
  }

  /** Air outside the extent. */
  get(at: Position): Held {
    const cell = this.#cell(at)
    if (cell === null) return { state: AIR, extra: null }
    return { state: this.#palette[this.#cells[cell] ?? 0] ?? AIR, extra: this.#extras.get(cell) ?? null }
  }

  /** Does nothing outside the extent. */
  set(at: Position, { state, extra }: Held): void {
    const cell = this.#cell(at)
    if (cell === null) return
    this.#cells[cell] = this.#indexOf(state)
    if (extra === null) this.#extras.delete(cell)
    else this.#extras.set(cell, extra)
  }

  /** What stands there now, as it is and not as a copy: what comes next changes it. */
  voxels(): Voxels {
    return { size: this.#size, palette: this.#palette, cells: this.#cells, extras: this.#extras }
  }

  /** A copy of what stands in a box of the extent, with no more states than it needs. */
  cut(box: Box): Voxels {
    return cut(this.voxels(), this.extent.min, box)
  }

  #cell(at: Position): number | null {
    if (!contains(this.extent, at)) return null
    const { min } = this.extent
    return cellIndex(this.#size, at.x - min.x, at.y - min.y, at.z - min.z)
  }

  #indexOf(state: string): number {
    const known = this.#indexes.get(state)
    if (known !== undefined) return known
    // 1.18.2 has fewer than a third as many states
    if (this.#palette.length >= MOST_STATES) throw new RangeError('more block states than a world can have')
    this.#indexes.set(state, this.#palette.length)
    return this.#palette.push(state) - 1
  }
}
