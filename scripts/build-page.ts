import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const MARK = join(root, 'classroom-ui/dist/built-from')
const SOURCES = [
  'classroom-ui/src',
  'classroom-ui/public',
  'classroom-ui/index.html',
  'classroom-ui/vite.config.ts',
  'classroom-ui/oldest-browsers.ts',
  'server/contract',
  'server/domain',
  'worlds/src/geometry',
  'worlds/src/voxels',
  'worlds/src/blocks',
  'worlds/src/mesh',
  'worlds/src/prices',
  'lesson-plans/src/schema',
  'lesson-plans/src/letters.ts',
  'package-lock.json',
]

/** Builds the page unless what it is made of is as it was when it was built last. @throws Error when the build fails. */
export function buildPage(): void {
  const fingerprint = fingerprintOf(SOURCES.map((source) => join(root, source)))
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === fingerprint) return
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: join(root, 'classroom-ui'),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  writeFileSync(MARK, fingerprint)
}

function fingerprintOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  const add = (path: string): void => {
    if (!existsSync(path)) return
    if (path.endsWith('.test.ts') || path.endsWith('.test.tsx')) return
    let names: string[] | null = null
    try {
      names = readdirSync(path)
    } catch {
      hash.update(path.slice(root.length)).update('\0').update(readFileSync(path))
    }
    for (const name of names?.sort() ?? []) add(join(path, name))
  }
  for (const path of paths) add(path)
  return hash.digest('hex')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildPage()
