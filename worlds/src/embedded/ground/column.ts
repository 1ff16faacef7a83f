import { AIR } from './states.ts'

/** Lowest block of a 1.18 overworld, and how many sections of 16 blocks it has. */
export const LOWEST = -64
export const SECTIONS = 24
const HIGHEST = LOWEST + SECTIONS * 16 - 1

/**
 * Sixteen by sixteen blocks from bottom to top, as state ids. A section that is all air takes no room.
 * Inside a section a block lies at `y << 8 | z << 4 | x`, as on disk and on the wire.
 */
export class Column {
  readonly sections: (Uint16Array | null)[] = Array.from({ length: SECTIONS }, () => null)

  /** `x` and `z` are world coordinates; outside the height there is air. */
  get(x: number, y: number, z: number): number {
    return this.sections[(y - LOWEST) >> 4]?.[cell(x, y, z)] ?? AIR
  }

  /** Does nothing outside the height. */
  set(x: number, y: number, z: number, stateId: number): void {
    if (y < LOWEST || y > HIGHEST) return
    const index = (y - LOWEST) >> 4
    const section = this.sections[index] ?? (stateId === AIR ? null : new Uint16Array(4096))
    if (!section) return
    section[cell(x, y, z)] = stateId
    this.sections[index] = section
  }

  copy(): Column {
    const copy = new Column()
    for (const [index, section] of this.sections.entries()) copy.sections[index] = section?.slice() ?? null
    return copy
  }
}

const cell = (x: number, y: number, z: number): number => ((y & 15) << 8) | ((z & 15) << 4) | (x & 15)
