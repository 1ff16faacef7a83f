import type { Voxels } from '@jagten/worlds/voxels'
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { z } from 'zod'

const deflated = promisify(deflateRaw)
const inflated = promisify(inflateRaw)

const Head = z.strictObject({
  size: z.strictObject({ x: z.int(), y: z.int(), z: z.int() }),
  palette: z.array(z.string()),
  extras: z.array(z.tuple([z.int(), z.string()])),
})

/** Voxels as bytes for the store: a head in JSON with its length before it, then the cells; deflated. */
export async function packVoxels({ size, palette, cells, extras }: Voxels): Promise<Uint8Array> {
  const head = Buffer.from(JSON.stringify({ size, palette, extras: [...(extras ?? [])] }))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return deflated(Buffer.concat([length, head, Buffer.from(cells.buffer, cells.byteOffset, cells.byteLength)]))
}

/** @throws Error if the bytes are not what `packVoxels` made. */
export async function unpackVoxels(bytes: Uint8Array): Promise<Voxels> {
  const whole = await inflated(bytes)
  const length = whole.readUInt32LE(0)
  const { size, palette, extras } = Head.parse(JSON.parse(whole.toString('utf8', 4, 4 + length)))
  // copied, so that the cells begin at an even place
  const cells = new Uint16Array(new Uint8Array(whole.subarray(4 + length)).buffer)
  if (cells.length !== size.x * size.y * size.z) throw new RangeError('the cells do not fit the size')
  return { size, palette, cells, extras: new Map(extras) }
}
