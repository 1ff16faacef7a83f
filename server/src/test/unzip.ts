import { crc32, inflateRawSync } from 'node:zlib'

/** The files of a zip by their paths, read from its directory as the format says. @throws Error if anything does not fit. */
export function unzipped(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0) throw new Error('no directory')
  const files = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.toString('latin1', at, at + 4) !== 'PK\x01\x02') throw new Error(`no entry at ${at}`)
    const [method, sum, packed, size] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 24),
    ]
    const nameLength = zip.readUInt16LE(at + 28)
    const path = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    if (zip.toString('latin1', local, local + 4) !== 'PK\x03\x04') throw new Error(`no file at ${local}`)
    // the two descriptions of a file are the same, from the version to the length of its name
    if (!zip.subarray(local + 4, local + 28).equals(zip.subarray(at + 6, at + 30)))
      throw new Error(`${path}: two heads`)
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const body = zip.subarray(begin, begin + packed)
    const bytes = method === 0 ? Buffer.from(body) : inflateRawSync(body)
    if (bytes.length !== size || crc32(bytes) !== sum) throw new Error(`${path}: another sum`)
    files.set(path, bytes)
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  if (at !== end) throw new Error('something after the directory')
  return files
}
