import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { join } from 'node:path'

const ANSWER_MS = 2_000

/**
 * Claims a data folder for this process: two programs on one folder would lose votes.
 *
 * Whoever runs answers on a loopback port with what only the writer of `running.json` can know; a file left by a kill
 * answers nothing, so it is taken over. A process id proves nothing and is not asked.
 *
 * @returns {Promise<{where: string} | {setWhere(where: string): void, release(): void}>} Where the other one runs, or the claim.
 */
export async function claim(dataDir) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, 'running.json')
  const other = await ask(file)
  if (other !== null) return { where: other }

  const secret = randomBytes(16).toString('hex')
  let where = ''
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.end(JSON.stringify({ proof: proofOf(secret), where }))
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  server.unref()
  writeFileSync(file, JSON.stringify({ port: server.address().port, secret }), { mode: 0o600 })
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

const proofOf = (secret) => createHash('sha256').update(`jagten ${secret}`).digest('hex')

/** Where the program that wrote the file says it runs; null when nobody answers with its proof. */
async function ask(file) {
  let written
  try {
    written = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
  const { port, secret } = written ?? {}
  if (!Number.isInteger(port) || port < 1 || port > 65_535 || typeof secret !== 'string') return null
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port })
    let text = ''
    const done = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(ANSWER_MS, () => done(null))
    socket.on('error', () => done(null))
    socket.on('data', (chunk) => {
      text += chunk
      if (text.length > 2_000) done(null)
    })
    socket.on('end', () => {
      try {
        const answer = JSON.parse(text)
        done(answer.proof === proofOf(secret) ? String(answer.where || '…') : null)
      } catch {
        done(null)
      }
    })
  })
}
