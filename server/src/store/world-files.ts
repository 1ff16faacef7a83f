import { readFile, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/**
 * The files of a class's world, also while it runs: each is whole, since it is written beside and renamed. None when the
 * class has no world here.
 *
 * @returns `path` below `folder`, its parts joined by `/`.
 */
export async function* worldFiles(folder: string): AsyncGenerator<{ readonly path: string; readonly bytes: Buffer }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(orNothing)
  for (const entry of entries ?? []) {
    // half-written files; whole ones have their name
    if (!entry.isFile() || entry.name.endsWith('.tmp')) continue
    const file = join(entry.parentPath, entry.name)
    const bytes = await readFile(file).catch(orNothing)
    if (bytes) yield { path: relative(folder, file).split(sep).join('/'), bytes }
  }
}

/** A class without a world here, or one that was deleted in this moment. */
function orNothing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
