import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { nbt } from '../voxels/index.ts'
import { broken } from './broken-file.ts'
import type { Limits } from './broken-file.ts'
import type { Turns } from './turns.ts'

const unzip = promisify(gunzip)
const COMPOUND = 10

/**
 * The root compound of a file of NBT, gzipped as a rule.
 *
 * @throws BrokenFile for what is too large, packed or not, and for what is not NBT.
 */
export async function unpack(file: Uint8Array, limits: Limits, turns: Turns): Promise<nbt.Compound> {
  if (file.length === 0) throw broken('file.empty')
  if (file.length > limits.bytes) throw broken('file.too-large', { megabytes: limits.bytes / 1024 / 1024 })
  if (!isGzip(file) && file[0] !== COMPOUND) throw broken('file.not-building')
  const bytes = isGzip(file) ? await unzipped(file, limits.unpacked) : file
  // gzip has no sum of its own for what it wraps: this is some other gzipped file
  if (bytes[0] !== COMPOUND) throw broken('file.not-building')
  return parse(bytes, limits.values, turns)
}

const isGzip = (file: Uint8Array): boolean => file[0] === 0x1f && file[1] === 0x8b

/** Off the event loop: zlib has threads of its own. */
async function unzipped(file: Uint8Array, most: number): Promise<Uint8Array> {
  try {
    return await unzip(file, { maxOutputLength: most })
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw broken(isTooLarge ? 'file.too-full' : 'file.damaged')
  }
}

async function parse(bytes: Uint8Array, most: number, turns: Turns): Promise<nbt.Compound> {
  try {
    const reading = nbt.readNbtInTurns(bytes, most)
    for (;;) {
      const step = reading.next()
      if (step.done) return step.value
      await turns()
    }
  } catch (error) {
    if (error instanceof nbt.TooManyValues) throw broken('file.too-full')
    if (error instanceof RangeError) throw broken('file.damaged')
    throw error
  }
}
