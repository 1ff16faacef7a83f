import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, readdir, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Paper } from '../../domain/base/ballot.ts'
import { PollId } from '../../domain/base/ids.ts'

const KEY_BYTES = 32
/** The file whose key makes marks. */
const MARKS = 'marks'
/** In signs of hex: too many for two to be the same. */
const MARK_LENGTH = 32
const IV_BYTES = 12
const TAG_BYTES = 16
/** Every paper is padded to this many bytes, so that its size does not tell the choice. */
const PAPER_BYTES = 384

/** Keys of the boxes of open secret polls: one file each, apart from the data. */
export interface BallotKeys {
  /** Makes a key and has it on the disk before it resolves; an existing one is kept. */
  make(poll: PollId): Promise<void>
  has(poll: PollId): boolean
  /** @throws Error if the poll has no key; RangeError if the ballot is too long. */
  seal(poll: PollId, ballot: Paper): Uint8Array
  /** @throws Error if the poll has no key, or the paper was tampered with. */
  open(poll: PollId, sealed: Uint8Array): Paper
  /** Overwrites and removes the key: what was sealed with it can never be read again. */
  destroy(poll: PollId): Promise<void>
  polls(): readonly PollId[]
  /** The same for the same text, and without this server's key nobody can tell of what it is. */
  mark(text: string): string
}

/** @param folder - Made when it is missing, readable by its owner alone. */
export async function openBallotKeys(folder: string): Promise<BallotKeys> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const keys = new Map<PollId, Buffer>()
  const fileOf = (poll: PollId): string => join(folder, `${poll}.key`)

  for (const name of await readdir(folder)) {
    const poll = PollId.safeParse(name.replace(/\.key$/, ''))
    if (!poll.success) continue
    const key = await readFile(join(folder, name))
    // shorter: the power went while it was written, and so before its poll was opened
    if (key.length === KEY_BYTES) keys.set(poll.data, key)
  }

  const markKey = await keptKey(join(folder, MARKS))

  const keyOf = (poll: PollId): Buffer => {
    const key = keys.get(poll)
    if (!key) throw new Error('this poll has no key')
    return key
  }

  return {
    async make(poll) {
      if (keys.has(poll)) return
      const key = randomBytes(KEY_BYTES)
      const file = await open(fileOf(poll), 'w', 0o600)
      try {
        await file.write(key)
        await file.sync()
      } finally {
        await file.close()
      }
      await syncFolder(folder)
      keys.set(poll, key)
    },
    has: (poll) => keys.has(poll),
    seal(poll, ballot) {
      const written = Buffer.from(JSON.stringify(ballot), 'utf8')
      if (written.length > PAPER_BYTES) throw new RangeError('the ballot does not fit on its paper')
      const paper = Buffer.concat([written, Buffer.alloc(PAPER_BYTES - written.length, ' ')])
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', keyOf(poll), iv)
      const sealed = Buffer.concat([cipher.update(paper), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed])
    },
    open(poll, sealed) {
      const iv = sealed.subarray(0, IV_BYTES)
      const decipher = createDecipheriv('aes-256-gcm', keyOf(poll), iv)
      decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      const paper = Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
      return Paper.parse(JSON.parse(paper.toString('utf8')))
    },
    async destroy(poll) {
      keys.get(poll)?.fill(0)
      keys.delete(poll)
      const file = await open(fileOf(poll), 'r+').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
      if (!file) return
      try {
        await file.write(randomBytes(KEY_BYTES), 0, KEY_BYTES, 0)
        await file.sync()
      } finally {
        await file.close()
      }
      await unlink(fileOf(poll))
      await syncFolder(folder)
    },
    polls: () => [...keys.keys()],
    mark: (text) => createHmac('sha256', markKey).update(text).digest('hex').slice(0, MARK_LENGTH),
  }
}

/** The key in a file of its own, made when it is not there or was cut short. */
async function keptKey(file: string): Promise<Buffer> {
  const kept = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (kept?.length === KEY_BYTES) return kept
  const key = randomBytes(KEY_BYTES)
  await writeFile(file, key, { mode: 0o600, flush: true })
  return key
}

/** Has the folder's own entry on the disk; Windows cannot and need not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
