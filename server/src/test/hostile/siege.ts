import type { StudentView } from '../../../contract/index.ts'
import BetterSqlite from 'better-sqlite3'
import { fork } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { PASSWORD, letIn } from '../visitors.ts'
import type { Line } from './raw.ts'
import type { Inside } from './watched-server.ts'

const SERVER = fileURLToPath(new URL('./watched-server.ts', import.meta.url))
export const BOT_TOKEN = 'lykkes-token-0123456789'
/** Names that stand in no word list: found in an answer or a log, they were let out. */
export const CHILDREN = ['Astakanarie', 'Bokanarie', 'Carlkanarie', 'Ditkanarie']
/** What no answer and no log may hold: a child's name, a line of a stack, a place on the disk, the password. */
const SECRETS = new RegExp(`kanarie|node_modules|\\bat .+\\.(ts|js|mjs):\\d|file://|/tmp/|${PASSWORD}`)

/** Something hostile, and all the different things it is met with: that shows that it arrived. */
export type Attack = {
  readonly what: string
  readonly met: readonly string[]
  readonly run: (siege: Siege) => Promise<readonly string[]>
}

export type Siege = Awaited<ReturnType<typeof besiege>>

/** The server in a process of its own, an honest class that votes on it, and Mallory, a student of another class. */
export async function besiege() {
  const dataDir = mkdtempSync(join(tmpdir(), 'jagten-hostile-'))
  const child = fork(SERVER, {
    execArgv: ['--expose-gc'],
    silent: true,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      WORLDS: '0',
      DATA_DIR: dataDir,
      TEACHER_PASSWORD: PASSWORD,
      JAGTEN_TOKEN: BOT_TOKEN,
      LOG_LEVEL: 'debug',
    },
  })
  let printed = ''
  child.stdout?.on('data', (chunk) => (printed += String(chunk)))
  child.stderr?.on('data', (chunk) => (printed += String(chunk)))

  const told = <M extends { type: string }>(type: M['type']): Promise<M> =>
    new Promise((resolve, reject) => {
      const ended = (): void => reject(new Error(`the server ended:\n${printed}`))
      const hear = (message: M): void => {
        if (message.type !== type) return
        child.off('message', hear)
        child.off('exit', ended)
        resolve(message)
      }
      child.on('message', hear)
      child.on('exit', ended)
    })
  const { port } = await told<{ type: 'ready'; port: number }>('ready')
  const url = `http://127.0.0.1:${port}`
  const people = await letIn(() => url)

  const klass = await people.makeClass(CHILDREN, 'Klassekanarie')
  const asta = await klass.connect<StudentView>('student', { cookie: await klass.join('Astakanarie') })
  const bo = await klass.join('Bokanarie')
  const poll = await klass.openPoll('open')
  const bosCommand = randomUUID()
  await klass.send('floor.ask', {}, bo, bosCommand)
  await klass.must('proposal.submit', { title: 'Bænk', reason: 'At sidde på' }, bo)

  const other = await people.makeClass(['Mallory', 'Trudy'], '6.M')
  const mallory = await other.join('Mallory')
  const projector = (await people.call('POST', '/api/join', { joinCode: other.joinCode, face: 'projector' })).cookie

  const rows = new BetterSqlite(join(dataDir, 'jagten.sqlite'), { readonly: true })
  /** All that the honest class is, as it lies on the disk and as its teacher sees it. */
  async function standing(): Promise<string> {
    const events = rows.prepare('select * from events where class = ? order by version').all(klass.id)
    const texts = rows.prepare('select * from texts where class = ? order by id').all(klass.id)
    // that an attacker was told no three times, or guesses, is for the teacher to know, and changes nothing
    const view = { ...(await klass.view()), deletesAt: 0, refusals: [], guesses: [] }
    return createHash('sha256')
      .update(JSON.stringify([events, texts, view]))
      .digest('hex')
  }
  let before = await standing()

  async function inside(): Promise<Inside> {
    const answer = told<Inside>('inside')
    child.send({ type: 'inside' })
    return answer
  }

  const heard: string[] = []
  let votes = 0
  return {
    port,
    url,
    klass,
    poll,
    bo,
    /** The id of a command Bo gave. */
    bosCommand,
    other,
    mallory,
    projector,
    teacher: people.teacherCookie,
    people,
    inside,
    /** Connections an attacker leaves open: the server has to end them. */
    left: [] as Line[],
    /** How many pages are connected, once that is so many; or how many they are after some seconds. */
    async pages(many: number): Promise<number> {
      for (let tries = 0; ; tries += 1) {
        const { body } = await people.call('GET', '/metrics')
        const pages = Number(/^jagten_sockets (\d+)/m.exec(String(body))?.[1])
        if (pages === many || tries > 200) return pages
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    /** Waits until the server has taken so many connections; how many they are. */
    async holds(many: number): Promise<number> {
      for (let tries = 0; ; tries += 1) {
        const { sockets } = await inside()
        if (sockets >= many || tries > 100) return sockets
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    /** How many sessions the student of that name, of Mallory's class, has on the disk. */
    async sessionsOf(name: string): Promise<number> {
      const student = (await other.view()).students.find((one) => one.name === name)?.id
      const row = rows.prepare('select count(*) as many from sessions where student = ?').get(student)
      return (row as { many: number }).many
    },
    /** Keeps what an attacker was answered, to be looked through by `stands`. */
    keep(text: string): void {
      heard.push(text)
    },
    /** A call of an attacker's, told by status and code. */
    async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<string> {
      const { status, body: answer, headers: sent } = await people.call(method, path, body, headers)
      heard.push(JSON.stringify([answer, [...sent]]))
      return `${status} ${answer?.error?.code ?? ''}`.trim()
    },
    /**
     * The process lives, the honest class is what it was, a vote on a page is acknowledged, and no answer and no log
     * holds what it must not.
     *
     * @returns How long the vote took; milliseconds.
     */
    async stands(): Promise<number> {
      expect(child.exitCode).toBe(null)
      expect(await standing()).toBe(before)
      const sentAt = performance.now()
      votes += 1
      expect(await asta.send('ballot.cast', { poll, choice: votes % 2 ? 'for' : 'against' })).toMatchObject({
        ok: true,
      })
      const tookMs = performance.now() - sentAt
      expect(asta.socket.connected).toBe(true)
      before = await standing()
      const log = readFileSync(join(dataDir, 'server.log'), 'utf8')
      expect(log.split('\n').filter((line) => SECRETS.test(line) || /"fault"|"unhandled"/.test(line))).toEqual([])
      expect(heard.splice(0).filter((text) => SECRETS.test(text))).toEqual([])
      expect(printed).not.toMatch(/kanarie|\bat .+:\d/)
      return tookMs
    },
    async end(): Promise<void> {
      asta.close()
      rows.close()
      const gone = new Promise((resolve) => child.once('exit', resolve))
      if (child.exitCode === null) {
        child.disconnect()
        await gone
      }
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
