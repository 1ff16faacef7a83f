import type { Hand } from '../../blocks/line.ts'
import type { Position } from '../../geometry/index.ts'
import type { nbt } from '../../voxels/index.ts'
import { BlockLight } from './block-light.ts'
import { SIGN, entityKind } from './block-entities.ts'
import { Column, LOWEST, SECTIONS } from './column.ts'
import type { Sign } from './sign.ts'
import { signFromNbt, signToNbt } from './sign.ts'
import { AIR } from './states.ts'

export type Changed = (x: number, y: number, z: number, stateId: number) => void

/** What stands in a cell: a block state, and what the block holds beside it. */
export type Stands = { readonly stateId: number; readonly extra: nbt.Compound | null }
/** A cell is another one now than before, by somebody's hand. */
export type Written = (hand: Hand, at: Position, before: Stands, after: Stands) => void

const UNKNOWN: Hand = { kind: 'unknown' }

/** Names a column by its chunk coordinates. */
export const columnKey = (x: number, z: number): string => `${x},${z}`

/**
 * All blocks of the world, in memory as long as the process lives: a housing area is a few megabytes. Around it lies
 * one and the same column without an end (`outside`), which nobody can change.
 */
export class Ground {
  /** Columns changed since they were last taken for saving. */
  #dirty = new Set<string>()
  readonly #columns: ReadonlyMap<string, Column>
  readonly #listeners = new Set<Changed>()
  readonly #writeListeners = new Set<Written>()
  #hand: Hand = UNKNOWN
  readonly outside: Column
  readonly light: BlockLight

  constructor(columns: ReadonlyMap<string, Column>) {
    this.#columns = columns
    this.outside = edgeOf(columns)
    this.light = new BlockLight(columns, this.outside)
  }

  column(chunkX: number, chunkZ: number): Column {
    return this.#columns.get(columnKey(chunkX, chunkZ)) ?? this.outside
  }

  /** Whether the world reaches here, so that a block can be changed. */
  reaches(x: number, y: number, z: number): boolean {
    return y >= LOWEST && y < LOWEST + SECTIONS * 16 && this.#columns.has(columnKey(x >> 4, z >> 4))
  }

  get(x: number, y: number, z: number): number {
    return this.column(x >> 4, z >> 4).get(x, y, z)
  }

  /** False, and nothing done, where the world does not reach. */
  set(x: number, y: number, z: number, stateId: number): boolean {
    if (!this.reaches(x, y, z)) return false
    const column = this.column(x >> 4, z >> 4)
    const before = { stateId: column.get(x, y, z), extra: column.extra(x, y, z) }
    column.set(x, y, z, stateId)
    this.light.changed(x, y, z, before.stateId, stateId)
    this.#changed(x, y, z, stateId)
    this.#written({ x, y, z }, before)
    return true
  }

  /** Does something by somebody's hand: whatever it writes is told as theirs. */
  by<T>(hand: Hand, work: () => T): T {
    const outer = this.#hand
    this.#hand = hand
    try {
      return work()
    } finally {
      this.#hand = outer
    }
  }

  stands({ x, y, z }: Position): Stands {
    const column = this.column(x >> 4, z >> 4)
    return { stateId: column.get(x, y, z), extra: column.extra(x, y, z) }
  }

  #written(at: Position, before: Stands): void {
    if (this.#writeListeners.size === 0) return
    const after = this.stands(at)
    if (after.stateId === before.stateId && after.extra === before.extra) return
    for (const listener of this.#writeListeners) listener(this.#hand, at, before, after)
  }

  #changed(x: number, y: number, z: number, stateId: number): void {
    this.#dirty.add(columnKey(x >> 4, z >> 4))
    for (const listener of this.#listeners) listener(x, y, z, stateId)
  }

  /** What a block holds beside its state, as in a region file; null for most. */
  extra({ x, y, z }: Position): nbt.Compound | null {
    return this.column(x >> 4, z >> 4).extra(x, y, z)
  }

  /** Does nothing where the world does not reach. */
  setExtra({ x, y, z }: Position, held: nbt.Compound | null): void {
    if (!this.reaches(x, y, z)) return
    const before = this.stands({ x, y, z })
    this.column(x >> 4, z >> 4).setExtra(x, y, z, held)
    this.#changed(x, y, z, before.stateId)
    this.#written({ x, y, z }, before)
  }

  /** The sign that stands here; null if none does. */
  sign(at: Position): Sign | null {
    return entityKind(this.get(at.x, at.y, at.z)) === SIGN ? signFromNbt(this.extra(at)) : null
  }

  /** False, and nothing done, where no sign stands. */
  writeSign(at: Position, sign: Sign): boolean {
    if (!this.sign(at) || !this.reaches(at.x, at.y, at.z)) return false
    this.setExtra(at, signToNbt(sign))
    return true
  }

  /** Tells of every block set from now on, until the returned function is called. */
  onChange(listener: Changed): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Tells of every cell that became another one, and by whose hand, until the returned function is called. */
  onWrite(listener: Written): () => void {
    this.#writeListeners.add(listener)
    return () => this.#writeListeners.delete(listener)
  }

  /** What changed since the last call. A block set while it is being saved is in the next call's answer. */
  takeDirty(): Set<string> {
    const taken = this.#dirty
    this.#dirty = new Set()
    return taken
  }

  /** Gives back what could not be saved. */
  putBackDirty(keys: Iterable<string>): void {
    for (const key of keys) this.#dirty.add(key)
  }

  /** How much is waiting to be saved. */
  get dirty(): number {
    return this.#dirty.size
  }
}

/** A column as the north-west corner of the world is, from edge to edge. */
function edgeOf(columns: ReadonlyMap<string, Column>): Column {
  const corners = [...columns.keys()].map((key) => key.split(',').map(Number))
  const west = Math.min(...corners.map(([x]) => x ?? 0))
  const north = Math.min(...corners.filter(([x]) => x === west).map(([, z]) => z ?? 0))
  const corner = columns.get(columnKey(west, north))
  const edge = new Column()
  if (!corner) return edge
  for (const [index, section] of corner.sections.entries()) {
    if (!section) continue
    for (let y = LOWEST + index * 16; y < LOWEST + index * 16 + 16; y += 1) {
      const stateId = corner.get(0, y, 0)
      if (stateId === AIR) continue
      for (let x = 0; x < 16; x += 1) for (let z = 0; z < 16; z += 1) edge.set(x, y, z, stateId)
    }
  }
  return edge
}
