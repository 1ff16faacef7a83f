import { unzipSync } from 'fflate'

/** The files of a zip by their paths. @throws Error if it is no zip. */
export function unzipped(zip: Uint8Array): Map<string, Buffer> {
  return new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes)]))
}
