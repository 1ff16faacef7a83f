import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'

const ANSWER_MS = 2_000
const LONGEST_ANSWER = 2_000

/** What stands in `running.json`. */
const Written = z.object({ port: z.int().min(1).max(65_535), secret: z.string() })
const Answer = z.object({ proof: z.string(), where: z.string() })

/** A data folder that is ours. */
export type Claim = {
  /** Where this program runs, for a second one to say. */
  setWhere(where: string): void
  release(): void
}

/**
 * Claims a data folder for this process: two programs on one folder would lose votes.
 *
 * Whoever runs answers on a loopback port with what only the writer of `running.json` can know; a file left by a kill
 * answers nothing, so it is taken over. A process id proves nothing and is not asked.
 *
 * @returns The claim, or where the other one runs.
 */
export async function claim(dataDir: string): Promise<Claim | { readonly where: string }> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, 'running.json')
  const other = await ask(file)
  if (other !== null) return { where: other }

  const secret = randomBytes(16).toString('hex')
  let where = ''
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.end(JSON.stringify({ proof: proofOf(secret), where } satisfies z.infer<typeof Answer>))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  server.unref()
  // it listens on TCP
  const { port } = server.address() as AddressInfo
  writeFileSync(file, JSON.stringify({ port, secret } satisfies z.infer<typeof Written>), { mode: 0o600 })
  return {
    setWhere(next) {
      where = next
    },
    release() {
      server.close()
      rmSync(file, { force: true })
    },
  }
}

const proofOf = (secret: string): string => createHash('sha256').update(`jagten ${secret}`).digest('hex')

/** Where the program that wrote the file says it runs; null when nobody answers with its proof. */
async function ask(file: string): Promise<string | null> {
  const written = Written.safeParse(jsonIn(textOf(file)))
  if (!written.success) return null
  const { port, secret } = written.data
  const answer = Answer.safeParse(jsonIn(await answerAt(port)))
  return answer.success && answer.data.proof === proofOf(secret) ? answer.data.where || '…' : null
}

/** What a loopback port says before it hangs up; nothing when it is silent or does not stop. */
function answerAt(port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port })
    let text = ''
    const done = (answer: string): void => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(ANSWER_MS, () => done(''))
    socket.on('error', () => done(''))
    socket.on('data', (chunk) => {
      text += chunk.toString()
      if (text.length > LONGEST_ANSWER) done('')
    })
    socket.on('end', () => done(text))
  })
}

/** Nothing for a file that is not there. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Null for a text that is not JSON. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
