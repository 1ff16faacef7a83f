import type { Position } from '../geometry/index.ts'
import type { nbt } from '../voxels/index.ts'
import { broken } from './broken-file.ts'
import type { Limits } from './broken-file.ts'

/** A whole number of up to four bytes, whichever of them its writer chose; undefined for anything else. */
export function whole(tag: nbt.Tag | undefined): number | undefined {
  return tag?.kind === 'int' || tag?.kind === 'short' || tag?.kind === 'byte' ? tag.value : undefined
}

/** The fields of a compound; none where there is no compound. */
export const fieldsOf = (tag: nbt.Tag | undefined): nbt.Compound => (tag?.kind === 'compound' ? tag.value : {})

/**
 * How many blocks a file has along each axis.
 *
 * @throws BrokenFile without three sides of 1 to 65,535, or with more cells than may be.
 */
export function sizeIn(root: nbt.Compound, { cells: most }: Limits): Position {
  const size = { x: sideIn(root['Width']), y: sideIn(root['Height']), z: sideIn(root['Length']) }
  const cells = size.x * size.y * size.z
  if (cells > most) throw broken('file.too-many-cells', { cells, most })
  return size
}

/** A short holds sides up to 65,535, so what is below nothing is a large one. */
function sideIn(tag: nbt.Tag | undefined): number {
  const side = tag?.kind === 'short' ? tag.value & 0xffff : (whole(tag) ?? 0)
  if (side < 1 || side > 0xffff) throw broken('file.no-size')
  return side
}

/** Three whole numbers, as in `Pos` and `Offset`; undefined when they are not there. */
export function triple(tag: nbt.Tag | undefined): Position | undefined {
  if (tag?.kind !== 'ints' || tag.value.length !== 3) return undefined
  const [x = 0, y = 0, z = 0] = tag.value
  return { x, y, z }
}

/** Three numbers under names of their own, as `WEOffsetX`, `WEOffsetY`, `WEOffsetZ`; undefined unless all are there. */
export function tripleNamed(fields: nbt.Compound, names: readonly [string, string, string]): Position | undefined {
  const [x, y, z] = names.map((name) => whole(fields[name]))
  return x === undefined || y === undefined || z === undefined ? undefined : { x, y, z }
}

export const WE_OFFSET = ['WEOffsetX', 'WEOffsetY', 'WEOffsetZ'] as const

/** What stands in a list of compounds; nothing where there is no such list. */
export const compoundsIn = (tag: nbt.Tag | undefined): nbt.Compound[] =>
  tag?.kind === 'list' ? tag.value.map(fieldsOf) : []

export const textIn = (tag: nbt.Tag | undefined): string | undefined => (tag?.kind === 'string' ? tag.value : undefined)
