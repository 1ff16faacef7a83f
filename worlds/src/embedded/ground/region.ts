import { randomUUID } from 'node:crypto'
import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'

const SECTOR = 4096
const DEFLATE = 2
/** Most bytes a column may unpack to; ours have about ten thousand. */
const LARGEST = 16 * 1024 * 1024

/**
 * One region file: 32 × 32 columns, kept packed in memory and written whole beside the old file, then renamed over it.
 * Whatever ends the process, the file on disk is one that was written to its end.
 *
 * @see https://minecraft.wiki/w/Region_file_format
 */
export class Region {
  readonly #file: string
  readonly #columns: Map<number, Uint8Array>

  private constructor(file: string, columns: Map<number, Uint8Array>) {
    this.#file = file
    this.#columns = columns
  }

  /** A region that has no file yet. */
  static empty(file: string): Region {
    return new Region(file, new Map())
  }

  /** @throws Error if the file cannot be read; RangeError if it is not a region file. */
  static async open(file: string): Promise<Region> {
    return new Region(file, parse(await readFile(file)))
  }

  /** Chunk coordinates of every column in it, and how to unpack its bytes. @throws Error when unpacking one that is damaged. */
  *columns(): Generator<[x: number, z: number, unpack: () => Uint8Array]> {
    for (const [slot, packed] of this.#columns)
      yield [slot & 31, slot >> 5, () => inflateSync(packed, { maxOutputLength: LARGEST })]
  }

  /** Keeps a copy of the file as it lies there now, under a name that no world reads; the name without its folder. */
  async setAside(): Promise<string> {
    const aside = `${this.#file}.${Date.now()}.damaged`
    await copyFile(this.#file, aside)
    return basename(aside)
  }

  put(x: number, z: number, bytes: Uint8Array): void {
    this.#columns.set((x & 31) | ((z & 31) << 5), deflateSync(bytes, { level: 3 }))
  }

  drop(x: number, z: number): void {
    this.#columns.delete((x & 31) | ((z & 31) << 5))
  }

  async write(): Promise<void> {
    const beside = `${this.#file}.${randomUUID()}.tmp`
    try {
      await writeFile(beside, this.#bytes(), { flush: true })
      await rename(beside, this.#file)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  }

  #bytes(): Buffer {
    const header = Buffer.alloc(2 * SECTOR)
    const parts: Buffer[] = [header]
    let sector = 2
    for (const [slot, packed] of this.#columns) {
      const sectors = Math.ceil((packed.length + 5) / SECTOR)
      if (sectors > 255) throw new RangeError('a column of more than a megabyte')
      const part = Buffer.alloc(sectors * SECTOR)
      part.writeUInt32BE(packed.length + 1, 0)
      part.writeUInt8(DEFLATE, 4)
      part.set(packed, 5)
      parts.push(part)
      header.writeUInt32BE(((sector << 8) | sectors) >>> 0, slot * 4)
      sector += sectors
    }
    return Buffer.concat(parts)
  }
}

function parse(file: Buffer): Map<number, Uint8Array> {
  if (file.length < 2 * SECTOR) throw new RangeError('a region file without its header')
  const columns = new Map<number, Uint8Array>()
  for (let slot = 0; slot < 1024; slot += 1) {
    const at = (file.readUInt32BE(slot * 4) >>> 8) * SECTOR
    if (at === 0) continue
    const isThere = at + 5 <= file.length && file.readUInt8(at + 4) === DEFLATE
    // What is not there or packed in another way is found damaged when it is unpacked; the others are not.
    columns.set(slot, isThere ? file.subarray(at + 5, at + 4 + file.readUInt32BE(at)) : new Uint8Array())
  }
  return columns
}
