import type { Position } from '../geometry/index.ts'
import type { nbt } from '../voxels/index.ts'

export type Format = 'sponge-1' | 'sponge-2' | 'sponge-3' | 'mcedit'

/** Something a file holds beside its blocks: a block entity, or an entity. */
export type Beside = { readonly id: string; readonly at: Position | null; readonly data: nbt.Compound }

/** What a file says, whichever format it is in: its blocks still under the names it gives them. */
export type Opened = {
  readonly format: Format
  readonly size: Position
  readonly offset: Position
  /** Names by palette index; undefined at one that is not given, which no cell has. */
  readonly names: readonly (string | undefined)[]
  /** Palette indexes, in the order of `Voxels`. */
  readonly cells: Uint16Array
  /** The Minecraft whose names these are. */
  readonly dataVersion: number
  readonly blockEntities: readonly Beside[]
  readonly entities: readonly Beside[]
}
