import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { ClassId } from '../../domain/base/ids.ts'

const Time = z.int()
const Id = z.string().min(1)
const Bytes = z.base64().transform((text): Uint8Array => Buffer.from(text, 'base64'))

const Head = z.strictObject({ jagten: z.literal('backup'), format: z.literal(1), at: Time })

const Row = z.discriminatedUnion('table', [
  z.strictObject({
    table: z.literal('classes'),
    row: z.strictObject({ id: ClassId, join_code: z.string(), made_at: Time, used_at: Time }),
  }),
  z.strictObject({
    table: z.literal('events'),
    row: z.strictObject({ class: Id, version: z.int(), at: Time, data: z.string() }),
  }),
  z.strictObject({
    table: z.literal('commands'),
    row: z.strictObject({ class: Id, id: Id, actor: z.string(), version: z.int() }),
  }),
  z.strictObject({
    table: z.literal('texts'),
    row: z.strictObject({ class: Id, id: Id, owner: z.string().nullable(), text: z.string() }),
  }),
  z.strictObject({ table: z.literal('settings'), row: z.strictObject({ name: z.string(), value: z.string() }) }),
  z.strictObject({
    table: z.literal('plans'),
    row: z.strictObject({ slug: Id, revision: z.int(), changed_at: Time, data: z.string() }),
  }),
  z.strictObject({
    table: z.literal('block_states'),
    row: z.strictObject({ class: Id, place: z.int(), state: z.string() }),
  }),
  z.strictObject({
    table: z.literal('strokes'),
    row: z.strictObject({
      class: Id,
      number: z.int(),
      area: z.string(),
      author: z.string(),
      student: z.string().nullable(),
      team: z.string().nullable(),
      cause: z.string(),
      work: z.string().nullable(),
      undoes: z.string().nullable(),
      began: Time,
      ended: Time,
      cells: Bytes,
    }),
  }),
  z.strictObject({ table: z.literal('grounds'), row: z.strictObject({ class: Id, stroke: z.int(), data: Bytes }) }),
  z.strictObject({
    table: z.literal('versions'),
    row: z.strictObject({
      class: Id,
      id: Id,
      area: z.string(),
      at: Time,
      reason: z.string(),
      blocks: z.int(),
      hash: z.string(),
    }),
  }),
  z.strictObject({
    table: z.literal('version_blocks'),
    row: z.strictObject({ class: Id, hash: z.string(), data: Bytes }),
  }),
])

/** A file of a class's world: its path below the world's folder, of plain names alone. */
const WorldFile = z.strictObject({
  world: ClassId,
  path: z.string().regex(/^(?!\.)[\w-][\w.-]*(\/[\w-][\w.-]*)*$/),
  bytes: Bytes,
})

const Tail = z.strictObject({ sha256: z.string() })

const Line = z.union([Row, WorldFile])

/** A row, or a file of a world. */
export type Part = z.input<typeof Line>
export type ReadPart = z.output<typeof Line>

/** The file is not one of ours, or not as it was written. */
export class DamagedBackup extends Error {
  override name = 'DamagedBackup'
}

/**
 * Writes a backup: packed (gzip) lines of JSON, a head, the parts, and a tail with the SHA-256 of all before it. It is
 * readable by its owner alone, and has its name only when it is whole.
 *
 * @throws Error with code EEXIST if another backup is being written under that name.
 */
export async function writeBackup(file: string, at: number, parts: AsyncIterable<Part>): Promise<void> {
  const beside = `${file}.tmp`
  const out = createWriteStream(beside, { flags: 'wx', mode: 0o600, flush: true })
  await pipeline(Readable.from(written(at, parts)), createGzip(), out).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') await rm(beside, { force: true })
    throw error
  })
  await rename(beside, file)
}

async function* written(at: number, parts: AsyncIterable<Part>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`
    hash.update(text)
    return text
  }
  yield line({ jagten: 'backup', format: 1, at } satisfies z.input<typeof Head>)
  for await (const part of parts) yield line(part)
  yield `${JSON.stringify({ sha256: hash.digest('hex') } satisfies z.input<typeof Tail>)}\n`
}

/** The parts of a backup. @throws DamagedBackup, at the latest after the last part: until then nothing is certain. */
export async function* readBackup(file: string): AsyncGenerator<ReadPart> {
  const hash = createHash('sha256')
  let last: string | null = null
  let isHead = true
  for await (const text of linesOf(file)) {
    // the tail is the last line, so each waits for the one after it
    if (last !== null) {
      hash.update(`${last}\n`)
      if (isHead) parse(Head, last)
      else yield parse(Line, last)
      isHead = false
    }
    last = text
  }
  if (parse(Tail, last ?? '').sha256 !== hash.digest('hex')) throw new DamagedBackup('its sum is another one')
}

function parse<T>(shape: z.ZodType<T>, line: string): T {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new DamagedBackup('a line is not JSON')
  }
  const parsed = shape.safeParse(value)
  if (!parsed.success) throw new DamagedBackup('a line has another shape')
  return parsed.data
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip()
  unpacked.setEncoding('utf8')
  // whoever reads the lines is told what is wrong; a reader who has already gone is not
  unpacked.on('error', () => {})
  pipeline(createReadStream(file), unpacked).catch(() => {})
  let rest = ''
  try {
    for await (const chunk of unpacked) {
      const lines = `${rest}${String(chunk)}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    // zlib's own codes: not packed, cut off, changed
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      throw new DamagedBackup('it cannot be unpacked', { cause: error })
    }
    throw error
  }
  if (rest !== '') throw new DamagedBackup('it does not end')
}
