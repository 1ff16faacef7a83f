import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'
import { Zip } from 'fflate'
import type { ZipInputFile } from 'fflate'

/** A file on its way into a zip: its path in it, with `/` between the parts. */
export type ZipFile = { readonly path: string; readonly bytes: Buffer }

const deflate = promisify(deflateRaw)

/** The plain format holds no more: sizes and offsets in 32 bits, the number of files in 16. fflate would write on in silence. */
const MOST_BYTES = 0xffff_ffff
const MOST_FILES = 0xffff

const STORED = 0
const DEFLATED = 8
const UNIX = 3
/** A plain file that its owner may change and others may read, where Unix looks for it. */
const PLAIN_FILE = 0o100644 * 65536

/**
 * A zip, file by file as they come: never more than one is held. fflate writes the format; packing is left to Node, which
 * does it beside the program, so that a class in its lesson does not wait for another one's export.
 *
 * @param at - Unix milliseconds: the time every file is given.
 * @throws RangeError when it would grow beyond 4 GB or 65,535 files.
 */
export async function* zipOf(files: AsyncIterable<ZipFile>, at: number): AsyncGenerator<Uint8Array> {
  const written: Uint8Array[] = []
  let size = 0
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    size += chunk.length
    written.push(chunk)
  })
  const refuseTooMuch = (): void => {
    if (size > MOST_BYTES) throw new RangeError('too much for a zip')
  }
  let count = 0
  for await (const { path, bytes } of files) {
    count += 1
    if (count > MOST_FILES) throw new RangeError('too much for a zip')
    const packed = await deflate(bytes)
    const isSmaller = packed.length < bytes.length
    const file: ZipInputFile = {
      filename: path,
      size: bytes.length,
      crc: crc32(bytes),
      compression: isSmaller ? DEFLATED : STORED,
      mtime: at,
      os: UNIX,
      attrs: PLAIN_FILE,
    }
    zip.add(file)
    file.ondata?.(null, isSmaller ? packed : Buffer.from(bytes), true)
    refuseTooMuch()
    yield* written.splice(0)
  }
  zip.end()
  refuseTooMuch()
  yield* written.splice(0)
}
