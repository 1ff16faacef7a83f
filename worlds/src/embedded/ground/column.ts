import type { nbt } from '../../voxels/index.ts'
import { AIR, blockOf } from './states.ts'

/** Lowest block of a 1.18 overworld, and how many sections of 16 blocks it has. */
export const LOWEST = -64
export const SECTIONS = 24
const HIGHEST = LOWEST + SECTIONS * 16 - 1

/**
 * Sixteen by sixteen blocks from bottom to top, as state ids. A section that is all air takes no room.
 * Inside a section a block lies at `y << 8 | z << 4 | x`, as on disk and on the wire.
 *
 * `extras`: what a block holds beside its state (the text of a sign, what is in a chest), by its cell counted from the
 * bottom of the column; as in a region file, without id and place.
 */
export class Column {
  readonly sections: (Uint16Array | null)[] = Array.from({ length: SECTIONS }, () => null)
  readonly extras = new Map<number, nbt.Compound>()

  /** `x` and `z` are world coordinates; outside the height there is air. */
  get(x: number, y: number, z: number): number {
    return this.sections[(y - LOWEST) >> 4]?.[cell(x, y, z)] ?? AIR
  }

  /** Does nothing outside the height. What a block held goes with it, but stays when only its state changes. */
  set(x: number, y: number, z: number, stateId: number): void {
    if (y < LOWEST || y > HIGHEST) return
    const index = (y - LOWEST) >> 4
    const section = this.sections[index] ?? (stateId === AIR ? null : new Uint16Array(4096))
    if (!section) return
    const held = cell(x, y, z)
    if (this.extras.size > 0 && blockOf(section[held] ?? AIR) !== blockOf(stateId)) this.extras.delete(deep(x, y, z))
    section[held] = stateId
    this.sections[index] = section
  }

  extra(x: number, y: number, z: number): nbt.Compound | null {
    return this.extras.get(deep(x, y, z)) ?? null
  }

  setExtra(x: number, y: number, z: number, held: nbt.Compound | null): void {
    if (y < LOWEST || y > HIGHEST) return
    if (held) this.extras.set(deep(x, y, z), held)
    else this.extras.delete(deep(x, y, z))
  }

  copy(): Column {
    const copy = new Column()
    for (const [index, section] of this.sections.entries()) copy.sections[index] = section?.slice() ?? null
    for (const [at, held] of this.extras) copy.extras.set(at, held)
    return copy
  }
}

const cell = (x: number, y: number, z: number): number => ((y & 15) << 8) | ((z & 15) << 4) | (x & 15)
/** As `cell`, counted from the bottom of the column. */
const deep = (x: number, y: number, z: number): number => ((y - LOWEST) << 8) | ((z & 15) << 4) | (x & 15)
