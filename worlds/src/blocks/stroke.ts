import type { Position } from '../geometry/index.ts'

/**
 * What stands in a cell: a block state as in `minecraft:oak_door[half=lower]`, and what the block holds (the text of a
 * sign …) as base64 of its NBT; null for most.
 */
export type Held = { readonly state: string; readonly extra: string | null }

/** One cell of the world, in block coordinates. */
export type CellChange = { readonly at: Position; readonly before: Held; readonly after: Held }

/**
 * Who: a student (id) with the group at that time, the teacher, Lykke, or nobody known. After the lesson `student` is
 * null and the group stays.
 */
export type Author =
  | { readonly kind: 'student'; readonly student: string | null; readonly group: string | null }
  | { readonly kind: 'teacher' }
  | { readonly kind: 'lykke' }
  | { readonly kind: 'unknown' }

/** By what the cells changed: hands in Minecraft, the page, one of its things, the carrying out of a decision, or the program putting something right. */
export type Cause = 'hand' | 'page' | 'thing' | 'undo' | 'restore' | 'import' | 'works' | 'mended'

/** What one author did in one go. No cell is in it twice, and none that came back to what it was. */
export type Stroke = {
  /** Its place in the history of the class: of two strokes over one cell the later one has the larger number. */
  readonly number: number
  readonly by: Author
  readonly cause: Cause
  /** The command that did it; many strokes may share it. */
  readonly work: string | null
  /** Numbers of the strokes an undo was asked to take back; left out for everything else. */
  readonly undoes?: readonly number[]
  /** Unix milliseconds of the first and of the last change. */
  readonly from: number
  readonly until: number
  readonly cells: readonly CellChange[]
}

export function isSameHeld(one: Held, other: Held): boolean {
  return one.state === other.state && one.extra === other.extra
}

/** The same text for the same author, another one for every other. */
export function authorKey(by: Author): string {
  return by.kind === 'student' ? JSON.stringify([by.student, by.group]) : by.kind
}

/** Half the width of a number key: x and z to ±2^20, y to ±2^10, together 53 bits. */
const WIDE = 2 ** 20
const HIGH = 2 ** 10

/** A key of a cell for maps, no two cells alike: a number near the origin, where worlds of a class lie, else a text. */
export type CellKey = number | string

export function cellKey({ x, y, z }: Position): CellKey {
  if (x < -WIDE || x >= WIDE || z < -WIDE || z >= WIDE || y < -HIGH || y >= HIGH) return `${x},${y},${z}`
  return ((x + WIDE) * 2 * WIDE + (z + WIDE)) * 2 * HIGH + (y + HIGH)
}
