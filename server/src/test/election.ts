import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer, BotView, Choice, ProjectorView, StudentView, TeacherView, View } from '../../contract/index.ts'
import { openBallotKeys } from '../store/ballot-keys.ts'
import { moveSchool } from '../store/move.ts'
import { openEngine } from '../store/open.ts'
import { readSnapshot } from '../store/snapshot.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { BOT_TOKEN, openTestSchool } from './school.ts'

const ON_PAGES = ['Asta', 'Bo', 'Carl']
const IN_THE_WORLD = ['Dit', 'Eli']
/** Who cast the votes, in this order; Fie sits at her page and has not voted. */
export const VOTERS = [...ON_PAGES, ...IN_THE_WORLD]
const playerOf = (name: string): string => `${name.toLowerCase()}_spiller`

export type Paper = { readonly receipt: string } & ({ readonly choice: Choice } | { readonly choices: string[] })

/** What is voted on: a proposal in secret, one that is open until somebody asks that it be secret, or a board. */
type What = 'proposal' | 'open proposal' | 'board'

/** A school in which a secret poll has just been opened, put away; every election is held on a copy of it. */
export type Prepared = Awaited<ReturnType<typeof prepare>>

export async function prepare(what: What = 'proposal') {
  const folder = await mkdtemp(join(tmpdir(), 'jagten-election-'))
  const school = await openTestSchool({ env: { DATA_DIR: folder } })
  const klass = await school.makeClass([...VOTERS, 'Fie'])
  const cookies = new Map<string, string>()
  for (const name of [...ON_PAGES, 'Fie']) cookies.set(name, await klass.join(name))
  const lykke = await klass.connect<BotView>('bot', { token: BOT_TOKEN })
  for (const name of IN_THE_WORLD) {
    const key = (await klass.view()).students.find((one) => one.name === name)?.key ?? ''
    await lykke.send('player.key', { key }, randomUUID(), playerOf(name))
  }
  lykke.close()
  const board = (await school.call('POST', '/api/join', { joinCode: klass.joinCode, face: 'projector' })).cookie
  const poll =
    what === 'board' ? await openBoardElection() : await klass.openPoll(what === 'proposal' ? 'secret' : 'open')
  await school.close()
  return {
    folder,
    class: klass.id,
    joinCode: klass.joinCode,
    poll,
    cookies,
    board,
    teacher: school.teacherCookie,
    /** The ids of the commands: the same in every election. */
    commands: { ballots: VOTERS.map(() => randomUUID()), ask: randomUUID(), close: randomUUID(), show: randomUUID() },
    remove: () => rm(folder, { recursive: true, force: true }),
  }

  async function openBoardElection() {
    const candidates = (await klass.view()).students.slice(0, 4).map(({ id }) => id)
    await klass.must('poll.open', { election: { seats: 3, candidates }, form: 'secret' })
    return (await klass.view()).polls.at(-1)!.id
  }
}

/** What somebody can see of an election who may look everywhere: at files, logs, other people’s frames, figures. */
export type Seen = Awaited<ReturnType<typeof holdElection>>

/**
 * @param casting - The paper each voter casts.
 * @param database - An empty PostgreSQL database instead of SQLite.
 * @param asker - Who asks on a page that the vote be secret, before anybody casts.
 */
export async function holdElection(prepared: Prepared, casting: readonly Paper[], database?: string, asker?: string) {
  const folder = await mkdtemp(join(tmpdir(), 'jagten-election-'))
  await cp(prepared.folder, folder, { recursive: true })
  if (database !== undefined) await moveTo(folder, database)
  const school = await openTestSchool({ env: { DATA_DIR: folder }, ...(database !== undefined && { database }) })
  const klass = school.classOf(prepared.class, prepared.joinCode)
  const { poll, cookies } = prepared

  const pages = {
    teacher: await klass.connect<TeacherView>('teacher', { cookie: prepared.teacher }),
    board: await klass.connect<ProjectorView>('projector', { cookie: prepared.board }),
    lykke: await klass.connect<BotView>('bot', { token: BOT_TOKEN }),
    ...Object.fromEntries(
      await Promise.all(
        [...cookies].map(
          async ([name, cookie]) => [name, await klass.connect<StudentView>('student', { cookie })] as const,
        ),
      ),
    ),
  }
  const everybody = Object.values(pages)
  const all = async (version: number): Promise<void> => {
    await Promise.all(everybody.map((page) => page.until((view: View) => 'version' in view && view.version >= version)))
  }
  await pages.teacher.until((view) => view.students.filter((one) => one.onPage).length === cookies.size)
  await all(0)
  for (const { frames } of everybody) frames.splice(0)

  const answers: Answer[] = []
  if (asker !== undefined) {
    const answer = await (pages[asker as keyof typeof pages] ?? pages.lykke).send(
      'poll.demand-secret',
      { poll },
      prepared.commands.ask,
    )
    if (!answer.ok) throw new Error(`${asker} could not ask: ${answer.error.code}`)
    answers.push(answer)
    await all(answer.version)
  }
  const keyFile = join(folder, 'keys', `${poll}.key`)
  const key = await readFile(keyFile)
  for (const [at, name] of VOTERS.entries()) {
    const paper = casting[at] ?? { receipt: '', choice: 'blank' }
    const by = pages[name as keyof typeof pages] ?? pages.lykke
    const player = ON_PAGES.includes(name) ? undefined : playerOf(name)
    const answer = await by.send('ballot.cast', { poll, ...paper }, prepared.commands.ballots[at], player)
    if (!answer.ok) throw new Error(`${name} could not vote: ${answer.error.code}`)
    answers.push(answer)
    await all(answer.version)
  }
  const rowsDuring = await rowsOf(folder, database)
  const isKeyUntouched = key.equals(await readFile(keyFile))
  const { open } = await openBallotKeys(join(folder, 'keys'))
  const order = rowsDuring.ballots.map(({ sealed }) =>
    casting.findIndex((one) => one.receipt === open(poll, sealed).receipt),
  )

  await klass.send('poll.close', { poll }, prepared.teacher, prepared.commands.close)
  await pages.teacher.until((view) => view.polls[0]?.state === 'closed')
  await all((await klass.view()).version)
  await klass.send('poll.show-receipts', { poll }, prepared.teacher, prepared.commands.show)
  await all((await klass.view()).version)
  const running = await bytesOnceCleaned(folder, rowsDuring)
  const metrics = String((await school.call('GET', '/metrics')).body)
    .split('\n')
    .filter((line) => line.startsWith('jagten_'))
  const frames = Object.fromEntries(Object.entries(pages).map(([who, page]) => [who, page.frames.map(written)]))
  for (const page of everybody) page.close()
  await school.close()
  const seen = {
    /** Of each page, letter for letter but for times; the board, Lykke, the teacher, voters and who did not vote. */
    frames,
    answers: answers.map(written),
    metrics,
    log: school.logged.map((line) => written(JSON.parse(line))),
    rows: rowsWritten(await rowsOf(folder, database)),
    files: await sizesOf(folder),
    /** Every byte of the folder: while the program goes on, and when it has ended. */
    bytes: [running, await everyByte(folder)],
    /** `order`: who cast the paper of the first row, of the second … as only who has the key can know. */
    during: { rows: rowsDuring, key, isKeyUntouched, order },
  }
  await rm(folder, { recursive: true, force: true })
  return seen
}

async function moveTo(folder: string, database: string): Promise<void> {
  const [from, to] = [
    await openEngine({ dataDir: folder, databaseUrl: undefined }),
    await openEngine({ dataDir: folder, databaseUrl: database }),
  ]
  await moveSchool(from, to)
  await Promise.all([from.database.destroy(), to.database.destroy()])
  for (const name of await readdir(folder)) if (name.startsWith('jagten.sqlite')) await rm(join(folder, name))
}

async function rowsOf(folder: string, database: string | undefined): Promise<Snapshot> {
  const engine = await openEngine({ dataDir: folder, databaseUrl: database })
  try {
    return await readSnapshot(engine.database)
  } finally {
    await engine.database.destroy()
  }
}

/** A value as text, without what is never the same twice: the time, the process, its port and its memory. */
const written = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll(/\b1[6-9]\d{11}\b/g, 'T')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'HERE')
    .replaceAll(/"(pid|port|hostname)":("[^"]*"|\d+)/g, '"$1":0')

/** Every row in the order the database gives them; of sessions only how many, for their names are made by lot. */
const rowsWritten = ({ sessions, settings: _password, ...tables }: Snapshot): string[] => [
  `${sessions.length} sessions`,
  ...Object.entries(tables).flatMap(([table, rows]) =>
    (rows as readonly unknown[]).map((row) => `${table} ${written(row)}`),
  ),
]

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

async function sizesOf(folder: string): Promise<string[]> {
  const files = await filesOf(folder)
  return Promise.all(files.map(async (file) => `${file.slice(folder.length)} ${(await readFile(file)).length}`))
}

/** The box is cleaned a moment after the poll was closed; after five seconds it is as it is. */
async function bytesOnceCleaned(folder: string, { ballots }: Snapshot): Promise<Buffer> {
  for (const late = Date.now() + 5_000; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const bytes = await everyByte(folder)
    if (Date.now() > late || !ballots.some(({ sealed }) => bytes.includes(Buffer.from(sealed)))) return bytes
  }
}

async function everyByte(folder: string): Promise<Buffer> {
  return Buffer.concat(await Promise.all((await filesOf(folder)).map((file) => readFile(file))))
}
