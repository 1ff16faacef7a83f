import { basename } from 'node:path'
import type { WorldSays } from '../channel.ts'

export type UnusableCode = Extract<WorldSays, { type: 'failed' }>['code']

/** Why a world cannot be opened, and in which file that lies (its name without folders; null when in none). */
export class Unusable extends Error {
  readonly code: UnusableCode
  readonly file: string | null

  constructor(code: UnusableCode, file: string | null, detail: string) {
    super(detail)
    this.code = code
    this.file = file
  }
}

const BY_ERROR: Readonly<Record<string, UnusableCode>> = {
  EACCES: 'folder-forbidden',
  EPERM: 'folder-forbidden',
  EROFS: 'folder-forbidden',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'file-damaged',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
  EIO: 'disk-broken',
}

/** What went wrong with a file, in a word for which the teacher is told what to do. */
export function unusable(error: unknown): Unusable {
  if (error instanceof Unusable) return error
  if (!(error instanceof Error)) return new Unusable('folder-unusable', null, 'unknown')
  const { code, path } = error as NodeJS.ErrnoException
  const file = typeof path === 'string' ? basename(path) : null
  return new Unusable(BY_ERROR[code ?? ''] ?? 'folder-unusable', file, error.message)
}
