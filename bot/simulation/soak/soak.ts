import type { Choice, StudentView } from '@jagten/server/contract'
import { loadTemplate } from '@jagten/worlds/template'
import type { Position } from '@jagten/worlds/geometry'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCrowd } from '../../src/rehearsal/crowd-process.ts'
import { namesFor } from '../lesson.ts'
import { startProgram } from '../program.ts'
import { percentile } from '../../src/rehearsal/percentile.ts'
import { beTeacher } from '../teacher.ts'
import { createBuilder } from './builder.ts'
import { openPage } from './page.ts'
import { startProxy } from './proxy.ts'
import type { Proxy } from './proxy.ts'
import { hitsBuilding, make, movableClock } from './trouble.ts'
import type { Trouble, Where } from './trouble.ts'
import { pageVoter, worldVoter } from './voters.ts'

const BACK_MS = 90_000
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export type SoakOptions = {
  readonly players: number
  readonly pages: number
  readonly builders: number
  /** What happens next, all at once; null when it has been enough. `round` counts from 0. */
  readonly next: (round: number) => readonly Trouble[] | null
  /** A whole number below `most`, by lot. */
  readonly lot: (most: number) => number
  /** Least time of a round: how often trouble comes. */
  readonly roundMs: number
  readonly database: { readonly url: string; kill(): Promise<void> } | null
  readonly tell: (line: string) => void
}

export type SoakReport = {
  readonly rounds: number
  readonly troubles: Partial<Record<Trouble, number>>
  readonly votes: number
  /** Polls whose count is not what was acknowledged, and blocks that were old enough and are gone. */
  readonly wrong: readonly string[]
  readonly blocks: number
  /** How long it took until all had voted after a trouble began; milliseconds. */
  readonly backMs: { readonly middle: number; readonly most: number }
  /** Drops the pages saw, and frames that did not fit on what they had. */
  readonly drops: number
  readonly gaps: number
}

/** A class votes and builds, a poll a round, while in each round something happens to the program. */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const ends: End[] = []
  try {
    return await play(options, (end) => void ends.push(end))
  } finally {
    for (const end of ends.toReversed()) await end()
  }
}

type End = () => unknown

/** @param atEnd - Told how each thing is let go of, as soon as it is there. */
async function play(options: SoakOptions, atEnd: (end: End) => void): Promise<SoakReport> {
  const { players, pages, builders, next, lot, roundMs, database, tell } = options
  const folder = mkdtempSync(join(tmpdir(), 'jagten-soak-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  const clock = movableClock(folder)
  let [serverPort, worldPort] = [0, 0]
  async function network(leadsTo: () => number): Promise<Proxy> {
    const proxy = await startProxy(leadsTo)
    atEnd(() => proxy.stop())
    return proxy
  }
  const networks = {
    browsers: await network(() => serverPort),
    lykke: await network(() => serverPort),
    players: await network(() => worldPort),
  }
  const program = await startProgram({
    ...clock?.env,
    JAGTEN_LYKKE_VIA: `http://127.0.0.1:${networks.lykke.port}`,
    ...(database && { DATABASE_URL: database.url }),
  })
  atEnd(() => program.stop())
  serverPort = program.port
  const teacher = await beTeacher(program.url, namesFor(players + pages))
  atEnd(() => teacher.close())
  const crowd = startCrowd()
  atEnd(() => crowd.stop())
  const opened = await teacher.worldIsOpen()
  const here: Where = { program, networks, clock: clock?.file ?? null, database }
  const byProxy = `http://127.0.0.1:${networks.browsers.port}`
  const portNow = (): number => Number(teacher.view().world.address?.split(':')[1] ?? worldPort)
  worldPort = portNow()

  const report = { rounds: 0, votes: 0, wrong: [] as string[], back: [] as number[] }
  const troubles: Partial<Record<Trouble, number>> = {}
  const rows = opened.students
  const inWorld = rows.slice(0, players).map(({ key }, at) => {
    const address = (): { host: string; port: number } => ({ host: '127.0.0.1', port: networks.players.port })
    return worldVoter(crowd, `beboer${at}`, key, address, at < builders)
  })
  const onPages = await Promise.all(
    rows.slice(players).map(async ({ name, key }) => {
      const cookie = await teacher.cookieOf(key)
      const page = openPage<StudentView>(byProxy, teacher.id, 'student', cookie)
      atEnd(() => page.close())
      return { name, page }
    }),
  )
  const voters = [...inWorld, ...onPages.map(({ name, page }) => pageVoter(name, page))]

  for (const one of inWorld) {
    await one.enter()
    await one.showKey()
  }
  const { areas } = await loadTemplate('lykkeparken')
  const building = await Promise.all(
    inWorld.slice(0, builders).map(async (one, at) => {
      await one.goHome()
      const home = (await crowd.tell({ do: 'where', name: one.name })) as Position
      const places = placesNear(areas, home).filter((_, place) => place % builders === at)
      const builder = createBuilder(crowd, one, places, teacher.pastOf)
      atEnd(() => builder.stop())
      return builder
    }),
  )

  async function round(happening: readonly Trouble[]): Promise<void> {
    const startedAt = Date.now()
    const poll = await teacher.openPoll(`Runde ${report.rounds + 1}`)
    const choices = voters.map((): Choice => (['for', 'against', 'blank'] as const)[lot(3)] ?? 'blank')
    // each at a moment of their own, so that the trouble comes before some, after some, and in the middle of some
    const voting = Promise.all(
      voters.map(async (voter, at) => {
        await pause(lot(3_000))
        await voter.vote(poll, choices[at] ?? 'blank')
      }),
    )
    voting.catch(() => {})
    await pause(500 + lot(2_000))
    const diedAt = Date.now()
    const isBuildingHit = happening.some(hitsBuilding)
    if (isBuildingHit) for (const builder of building) builder.rest(true)
    await Promise.all(happening.map((trouble) => make(trouble, here)))
    await voting
    report.back.push(Date.now() - diedAt)
    await teacher.until((now) => now.world.state === 'open', 'the world to be open again', BACK_MS)
    worldPort = portNow()
    if (isBuildingHit) {
      for (const builder of building) {
        await builder.comeBack()
        await pause(1_000)
        report.wrong.push(...(await builder.missing(diedAt)))
        builder.rest(false)
      }
    }
    const closed = await teacher.must('poll.close', { poll })
    const wanted = { for: 0, against: 0, blank: 0 }
    for (const choice of choices) wanted[choice] += 1
    const last = closed.polls.find((one) => one.id === poll)
    const { for: yes, against: no, blank } = (last?.method === 'yes-no' ? last.result : null) ?? {}
    if (JSON.stringify(wanted) !== JSON.stringify({ for: yes, against: no, blank }))
      report.wrong.push(
        `${happening.join('+')}: ${JSON.stringify({ for: yes, against: no, blank })}, not ${JSON.stringify(wanted)}`,
      )
    report.votes += choices.length
    for (const trouble of happening) troubles[trouble] = (troubles[trouble] ?? 0) + 1
    report.rounds += 1
    const seconds = ((Date.now() - diedAt) / 1000).toFixed(1)
    tell(
      `${report.rounds}. ${happening.join(' + ')}: ${choices.length} votes, ${seconds} s, ${report.wrong.length} wrong so far`,
    )
    await pause(Math.max(0, roundMs - (Date.now() - startedAt)))
  }

  try {
    for (let happening = next(0); happening !== null; happening = next(report.rounds)) await round(happening)
    return {
      rounds: report.rounds,
      troubles,
      votes: report.votes,
      wrong: report.wrong,
      blocks: building.reduce((sum, builder) => sum + builder.acknowledged(), 0),
      backMs: { middle: percentile(report.back, 0.5), most: Math.max(...report.back) },
      drops: onPages.reduce((sum, { page }) => sum + page.faults().drops, 0),
      gaps: onPages.reduce((sum, { page }) => sum + page.faults().gaps, 0),
    }
  } catch (error) {
    // said before the class is sent home, which may take its time
    tell(`the run broke off: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    tell(program.output().slice(-2_000))
    throw error
  }
}

/** Places on the ground within reach of an area's home, inside the area. */
function placesNear(areas: Awaited<ReturnType<typeof loadTemplate>>['areas'], home: Position): Position[] {
  const floor = { x: Math.floor(home.x), y: Math.floor(home.y), z: Math.floor(home.z) }
  const away = (area: (typeof areas)[number]): number => Math.hypot(area.home.x - home.x, area.home.z - home.z)
  const [area] = areas.toSorted((one, other) => away(one) - away(other))
  const ahead = area && area.box.min.z + area.box.max.z > 2 * home.z ? 1 : -1
  return [-2, -1, 0, 1, 2].flatMap((aside) =>
    [1, 2, 3].map((far) => ({ ...floor, x: floor.x + aside, z: floor.z + far * ahead })),
  )
}
