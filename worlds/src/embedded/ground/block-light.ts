import type { Column } from './column.ts'
import { LOWEST, SECTIONS } from './column.ts'
import { SHINES, TAKES } from './shine.ts'

/** Sections of light of a column: one below the lowest of its blocks and one above the highest. */
export const LIGHTS = SECTIONS + 2
const BOTTOM = LOWEST - 16
const TOP = BOTTOM + LIGHTS * 16 - 1

/**
 * The light of one column by section from the bottom up, two cells a byte (the lower half first), in the order of a
 * column's cells: as on the wire. A section in which it is dark takes no room.
 */
export type Lights = readonly (Uint8Array | null)[]

const DARK: Lights = Array.from({ length: LIGHTS }, () => null)

/** A column by one number, the same for no other: a text would be made for every block that is asked for. */
const number = (chunkX: number, chunkZ: number): number => chunkX * 2 ** 26 + chunkZ

const SIDES = [
  [1, 0, 0],
  [-1, 0, 0],
  [0, 1, 0],
  [0, -1, 0],
  [0, 0, 1],
  [0, 0, -1],
] as const

/** `shines`: whether blocks in it may; `changed`: the sections of light not yet taken, a bit each. */
type Lit = {
  readonly key: string
  readonly column: Column
  readonly shines: boolean
  readonly lights: (Uint8Array | null)[]
  changed: number
}

/**
 * The light of lanterns, torches and all that shines, everywhere in the world and just outside it: a block is one less
 * bright than the brightest beside it, less what the block itself takes. Worked out for all that changed at once, when
 * it is next asked for: a filled room costs about as much as its last lamp.
 */
export class BlockLight {
  readonly #columns: ReadonlyMap<string, Column>
  readonly #outside: Column
  readonly #lit = new Map<number, Lit>()
  /** Where light may differ from what the blocks say: x, y, z after one another. */
  #waiting: number[] = []
  #changed: Lit[] = []
  /** The column last asked for: neighbours mostly lie in the same. */
  #last: Lit
  #lastX = 0
  #lastZ = 0

  /**
   * @param columns - The world by its columns, `<x>,<z>` in chunk coordinates; read whenever light is worked out.
   * @param outside - The column everywhere else, in which nothing shines: it has no end.
   */
  constructor(columns: ReadonlyMap<string, Column>, outside: Column) {
    this.#columns = columns
    this.#outside = outside
    this.#last = this.#open(0, 0)
    for (const [key, column] of columns) {
      const [x = 0, z = 0] = key.split(',').map(Number)
      this.#seed(column, x * 16, z * 16)
    }
    this.takeChanged()
  }

  #seed(column: Column, west: number, north: number): void {
    for (const [index, cells] of column.sections.entries()) {
      if (!cells) continue
      for (let cell = 0; cell < cells.length; cell += 1)
        if (SHINES[cells[cell] ?? 0])
          this.#waiting.push(west + (cell & 15), LOWEST + index * 16 + (cell >> 8), north + ((cell >> 4) & 15))
    }
  }

  /** A block has become another. Costs next to nothing when they are the same to the light. */
  changed(x: number, y: number, z: number, before: number, after: number): void {
    if (SHINES[before] !== SHINES[after] || TAKES[before] !== TAKES[after]) this.#waiting.push(x, y, z)
  }

  /** How bright it is by what shines, 0 to 15. */
  at(x: number, y: number, z: number): number {
    this.#settle()
    return this.#level(x, y, z)
  }

  of(chunkX: number, chunkZ: number): Lights {
    this.#settle()
    return this.#lit.get(number(chunkX, chunkZ))?.lights ?? DARK
  }

  /** The sections of light that are not as at the last call, by their column's key. */
  takeChanged(): ReadonlyMap<string, readonly number[]> {
    this.#settle()
    const taken = this.#changed.map(
      ({ key, changed }) => [key, [...Array(LIGHTS).keys()].filter((index) => changed & (1 << index))] as const,
    )
    for (const lit of this.#changed) lit.changed = 0
    this.#changed = []
    return new Map(taken)
  }

  /** First takes away all light that may have come through what changed, then lets what is left flow in again. */
  #settle(): void {
    if (this.#waiting.length === 0) return
    const seeds = this.#waiting
    this.#waiting = []
    this.#spread(this.#darken(seeds))
  }

  /** @returns Where light flows from now on: x, y, z after one another. */
  #darken(seeds: readonly number[]): number[] {
    const from: number[] = []
    const dark: number[] = []
    const put = (x: number, y: number, z: number, level: number): void => {
      if (level > 0) this.#setLevel(x, y, z, 0)
      if (this.#shines(x, y, z) > 0) from.push(x, y, z)
      dark.push(x, y, z, level)
    }
    for (let n = 0; n < seeds.length; n += 3) {
      const x = seeds[n] ?? 0
      const y = seeds[n + 1] ?? 0
      const z = seeds[n + 2] ?? 0
      put(x, y, z, this.#level(x, y, z))
    }
    for (let n = 0; n < dark.length; n += 4) {
      const x = dark[n] ?? 0
      const y = dark[n + 1] ?? 0
      const z = dark[n + 2] ?? 0
      const was = dark[n + 3] ?? 0
      for (const [dx, dy, dz] of SIDES) {
        const level = this.#level(x + dx, y + dy, z + dz)
        if (level === 0) continue
        if (level < was) put(x + dx, y + dy, z + dz, level)
        else from.push(x + dx, y + dy, z + dz)
      }
    }
    return from
  }

  #spread(queue: number[]): void {
    for (let n = 0; n < queue.length; n += 3) {
      const x = queue[n] ?? 0
      const y = queue[n + 1] ?? 0
      const z = queue[n + 2] ?? 0
      const shines = this.#shines(x, y, z)
      if (shines > this.#level(x, y, z)) this.#setLevel(x, y, z, shines)
      const level = this.#level(x, y, z)
      if (level < 2) continue
      for (const [dx, dy, dz] of SIDES) {
        const there = this.#level(x + dx, y + dy, z + dz)
        // asked first, as most of what lies beside light is lit
        if (there >= level - 1) continue
        const next = level - Math.max(1, TAKES[this.#state(x + dx, y + dy, z + dz)] ?? 0)
        if (next > there && this.#setLevel(x + dx, y + dy, z + dz, next)) queue.push(x + dx, y + dy, z + dz)
      }
    }
  }

  #find(chunkX: number, chunkZ: number): Lit {
    if (chunkX !== this.#lastX || chunkZ !== this.#lastZ) {
      this.#last = this.#open(chunkX, chunkZ)
      this.#lastX = chunkX
      this.#lastZ = chunkZ
    }
    return this.#last
  }

  #open(chunkX: number, chunkZ: number): Lit {
    const known = this.#lit.get(number(chunkX, chunkZ))
    if (known) return known
    const key = `${chunkX},${chunkZ}`
    const column = this.#columns.get(key)
    const lights = Array.from({ length: LIGHTS }, () => null)
    const lit = { key, column: column ?? this.#outside, shines: column !== undefined, lights, changed: 0 }
    this.#lit.set(number(chunkX, chunkZ), lit)
    return lit
  }

  #state(x: number, y: number, z: number): number {
    return this.#find(x >> 4, z >> 4).column.get(x, y, z)
  }

  #shines(x: number, y: number, z: number): number {
    const { shines, column } = this.#find(x >> 4, z >> 4)
    return shines ? (SHINES[column.get(x, y, z)] ?? 0) : 0
  }

  #level(x: number, y: number, z: number): number {
    const section = this.#find(x >> 4, z >> 4).lights[(y - BOTTOM) >> 4]
    if (!section) return 0
    const cell = ((y & 15) << 8) | ((z & 15) << 4) | (x & 15)
    return ((section[cell >> 1] ?? 0) >> ((cell & 1) << 2)) & 15
  }

  /** False, and nothing done, above and below all light. */
  #setLevel(x: number, y: number, z: number, level: number): boolean {
    if (y < BOTTOM || y > TOP) return false
    const lit = this.#find(x >> 4, z >> 4)
    const index = (y - BOTTOM) >> 4
    const section = lit.lights[index] ?? new Uint8Array(2048)
    lit.lights[index] = section
    const cell = ((y & 15) << 8) | ((z & 15) << 4) | (x & 15)
    const shift = (cell & 1) << 2
    section[cell >> 1] = ((section[cell >> 1] ?? 0) & (0xf0 >> shift)) | (level << shift)
    if (lit.changed === 0) this.#changed.push(lit)
    lit.changed |= 1 << index
    return true
  }
}
