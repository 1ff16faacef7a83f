import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'

/** A file on its way into a zip: its path in it, with `/` between the parts. */
export type ZipFile = { readonly path: string; readonly bytes: Buffer }

const deflate = promisify(deflateRaw)

/** The plain format holds no more: sizes and offsets in 32 bits, the number of files in 16. */
const MOST_BYTES = 0xffff_ffff
const MOST_FILES = 0xffff

const VERSION = 20
/** Paths are in UTF-8. */
const UTF8 = 0x0800
const STORED = 0
const DEFLATED = 8

/**
 * A zip, file by file as they come: never more than one is held.
 *
 * @param at - Unix milliseconds: the time every file is given.
 * @throws RangeError when it would grow beyond 4 GB or 65,535 files.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function* zipOf(files: AsyncIterable<ZipFile>, at: number): AsyncGenerator<Buffer> {
  const directory: Buffer[] = []
  let offset = 0
  for await (const { path, bytes } of files) {
    const packed = await deflate(bytes)
    const isSmaller = packed.length < bytes.length
    const body = isSmaller ? packed : bytes
    const name = Buffer.from(path, 'utf8')
    const common = commonPart(isSmaller ? DEFLATED : STORED, at, bytes, body.length, name.length)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, u16(0), name])
    directory.push(
      // made by, on Unix; no comment, on this one disk, a file that all of its owner's may read
      Buffer.concat([
        Buffer.from('PK\x01\x02', 'latin1'),
        u16(768 | VERSION),
        common,
        u16(0),
        u16(0),
        u16(0),
        u16(0),
        u32(33188 * 65536),
        u32(offset),
        name,
      ]),
    )
    offset += local.length + body.length
    if (offset > MOST_BYTES || directory.length > MOST_FILES) throw new RangeError('too much for a zip')
    yield local
    yield body
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0)
  if (offset + size > MOST_BYTES) throw new RangeError('too much for a zip')
  yield* directory
  yield Buffer.concat([
    Buffer.from('PK\x05\x06', 'latin1'),
    u16(0),
    u16(0),
    u16(directory.length),
    u16(directory.length),
    u32(size),
    u32(offset),
    u16(0),
  ])
}

/** What stands both before a file and in the directory: from the version that is needed to the length of the name. */
function commonPart(method: number, at: number, bytes: Buffer, packed: number, nameLength: number): Buffer {
  const { time, day } = dosTime(at)
  return Buffer.concat([
    u16(VERSION),
    u16(UTF8),
    u16(method),
    u16(time),
    u16(day),
    u32(crc32(bytes)),
    u32(packed),
    u32(bytes.length),
    u16(nameLength),
  ])
}

/** Two seconds is the finest a zip can say. */
function dosTime(at: number): { time: number; day: number } {
  const when = new Date(at)
  return {
    time: (when.getHours() << 11) | (when.getMinutes() << 5) | (when.getSeconds() >> 1),
    day: (Math.max(0, when.getFullYear() - 1980) << 9) | ((when.getMonth() + 1) << 5) | when.getDate(),
  }
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
