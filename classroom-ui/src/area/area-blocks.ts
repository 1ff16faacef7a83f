import type { AreaBlocksHead } from '@jagten/server/contract'
import { size } from '@jagten/worlds/boxes'
import type { Box } from '@jagten/worlds/geometry'
import type { Voxels } from '@jagten/worlds/voxels'

export type AreaBlocks = { readonly box: Box; readonly voxels: Voxels }

/**
 * Reads what the server sends of an area, as `AreaBlocksHead` describes it.
 *
 * @throws RangeError if there are not as many cells as the box has.
 */
export function readAreaBlocks(bytes: ArrayBuffer): AreaBlocks {
  const length = new DataView(bytes).getUint32(0, true)
  // from our own server: its head is that of the contract
  const { box, palette }: AreaBlocksHead = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length)))
  // copied: cells of two bytes must begin at an even place
  const cells = new Uint16Array(bytes.slice(4 + length))
  const whole = size(box)
  if (cells.length !== whole.x * whole.y * whole.z) throw new RangeError('the cells do not fit the box')
  return { box, voxels: { size: whole, palette, cells } }
}
