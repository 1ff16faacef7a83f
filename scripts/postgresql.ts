import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const DEBIAN = '/usr/lib/postgresql'

/** How a person gets it, where we may not install it ourselves. */
export const HOW_TO_GET_IT = 'sudo apt-get install -y --no-install-recommends postgresql'

/** Folder of the machine's own `initdb` and `postgres` for the tests, the newest there is, or null. */
export function findPostgres(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((one, other) => Number(other) - Number(one)) : []
  const folders = [process.env.POSTGRES_BIN, ...versions.map((version) => join(DEBIAN, version, 'bin'))]
  return folders.find((folder) => folder && existsSync(join(folder, 'initdb'))) ?? null
}
