import type { Choice, RefusalCode, Say, TeacherView } from '@jagten/server/contract'
import { speaker } from '@jagten/server/contract'
import { distance } from '@jagten/worlds/geometry'
import type { Area, Position } from '@jagten/worlds/geometry'
import type { Crowd } from '../src/rehearsal/crowd-process.ts'
import type { Report } from './report.ts'
import { percentile } from '../src/rehearsal/percentile.ts'
import { comesTrue } from '../src/rehearsal/building.ts'
import type { Teacher } from '../src/rehearsal/teacher.ts'

const say = speaker('da')
const NAMES =
  'Asta Bo Carl Dina Emma Emma Finn Gry Hans Ida Jonas Karla Lauge Mille Noah Olga Peter Rosa Sofus Tilde Ulrik Vera Willads Ylva Zenia Åse Ærling Øjvind Abdi Yasmin'.split(
    ' ',
  )
const WORDS: Record<Choice, string> = { for: 'ja', against: 'nej', blank: 'blank' }

export const namesFor = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => NAMES[at % NAMES.length] ?? `Elev${at}`)

/** A simulated student: a row of the roster, and the player it plays as; two at one computer share a player. */
type Sim = {
  readonly student: string
  readonly key: string
  readonly player: string
  readonly isIll: boolean
  readonly isLate: boolean
}

/** So many build, and keep the world in memory to see it. */
const BUILDERS = 8

export type Setting = {
  readonly teacher: Teacher
  readonly crowd: Crowd
  readonly report: Report
  /** The report's language; the class itself speaks Danish. */
  readonly tell: Say
  /** The world's address for players. */
  readonly host: string
  readonly port: number
  /** The areas of the class's world. */
  readonly areas: readonly Area[]
  /** Waits for so many seconds of lesson time. */
  readonly think: (seconds: number) => Promise<void>
}

/** Plays the short plan with a class that tries everything: what is meant is compared with what comes out. */
export async function playLesson({ teacher, crowd, report, tell, host, port, areas, think }: Setting): Promise<void> {
  const latencies: number[] = []
  const of = (some: number, all: number): string => tell('rehearsal.of', { some, all })
  const refusals = new Map<RefusalCode, number>()
  const refused = (code: RefusalCode): void => void refusals.set(code, (refusals.get(code) ?? 0) + 1)
  const sims = castRoles(teacher.view())
  const ill = sims.find((sim) => sim.isIll)
  const here = sims.filter((sim) => !sim.isIll)
  const players = [...new Set(here.filter((sim) => !sim.isLate).map((sim) => sim.player))]

  // 1. in: everybody at once, some type the key wrong, two share a computer
  await teacher.must('attendance.set', { present: here.map((sim) => sim.student) as never })
  await teacher.must('lesson.start', {})
  const joined = await Promise.allSettled(
    players.map((name, at) => crowd.tell({ do: 'join', name, host, port, chunks: at < BUILDERS })),
  )
  report.check(
    tell('rehearsal.came-in'),
    joined.every((one) => one.status === 'fulfilled'),
    of(joined.filter((one) => one.status === 'fulfilled').length, players.length),
  )
  const first = here.filter((sim, at) => !sim.isLate && here.findIndex((one) => one.player === sim.player) === at)
  await Promise.all(
    first.map(async (sim, at) => {
      if (at % 6 === 1) {
        await crowd.ask(sim.player, 'ZZZZ', [say('refusals.key.unknown')], { aloud: true })
        refused('key.unknown')
      }
      // those who have read the card well whisper the key, the others say it aloud: nobody hears it either way
      await crowd.ask(sim.player, sim.key, ['Nu ved jeg'], { aloud: at % 2 === 0 })
    }),
  )
  const tied = await teacher.until(
    (view) => view.students.filter((one) => one.inWorld).length >= first.length,
    'all keys to be known',
  )
  report.check(
    tell('rehearsal.known'),
    tied.students.filter((one) => one.inWorld).length === first.length,
    String(first.length),
  )
  await think(20)

  // 2. a walk: everybody walks and builds at home, and tries the neighbour's
  await teacher.must('lesson.next', { from: 'velkommen' })
  await Promise.all(first.map(({ player }) => crowd.ask(player, 'hjem', [say('game.home-done')])))
  const builders = first.slice(0, BUILDERS)
  const built = await Promise.all(
    builders.map(async ({ player }, at) => {
      const home = await where(crowd, player)
      return stays(crowd, player, inside(areas, home, at - 4, 3))
    }),
  )
  report.check(tell('rehearsal.built'), built.every(Boolean), of(built.filter(Boolean).length, built.length))
  await keepWhatIsBuilt()
  const triers = builders.slice(0, 3)
  const kept = await Promise.all(
    triers.map(async ({ player }) => {
      const home = await where(crowd, player)
      const [neighbour] = areas
        .filter((area) => distance(area.home, home) > 1)
        .toSorted((one, other) => distance(one.home, home) - distance(other.home, home))
      if (!neighbour) return false
      const { x, y, z } = neighbour.home
      await crowd.tell({ do: 'walk', name: player, to: { x, y, z } })
      return !(await stays(crowd, player, inside(areas, neighbour.home, 2, 2)))
    }),
  )
  report.check(tell('rehearsal.kept'), kept.every(Boolean), of(kept.filter(Boolean).length, kept.length))
  await think(20)

  /** The teacher finds whose a block is, what it costs and has it as a file; who built it takes it back. */
  async function keepWhatIsBuilt(): Promise<void> {
    const { player, student } = nth(first, BUILDERS - 1)
    const group = teacher.view().students.find(({ id }) => id === student)?.group
    const area = teacher.view().areas.find((one) => one.group === group)?.id ?? ''
    const at = inside(areas, await where(crowd, player), BUILDERS - 1 - 4, 3)
    const isKnown = await comesTrue(async () => {
      const [newest] = await teacher.pastOf(at)
      return newest?.by.kind === 'student' && newest.by.student === student
    })
    report.check(tell('rehearsal.building.known'), isKnown)
    const { bill, blocks } = await teacher.areaOf(area)
    report.check(tell('rehearsal.building.priced'), bill.total > 0, `${bill.total} kr.`)
    await teacher.must('area.save', { area, label: 'Demo' })
    const { versions } = await teacher.areaOf(area)
    const bytes = await teacher.sizeOfFile(area)
    report.check(tell('rehearsal.building.filed'), versions.length > 0 && bytes > 0, `${bytes} B`)
    await crowd.ask(player, 'fortryd', [say('game.undo-done', { count: 1 })])
    const isBack = await comesTrue(async () => (await teacher.areaOf(area)).blocks < blocks)
    report.check(tell('rehearsal.building.back'), isBack)
  }

  // 3. proposals: asked step by step, in one line, and by those who may not yet
  await crowd.ask(nth(first, 0).player, 'forslag Flere bænke fordi man bliver træt', ['Det kan man ikke lige nu'])
  refused('step.not-now')
  await teacher.must('lesson.next', { from: 'paa-tur' })
  await crowd.ask(nth(first, 0).player, 'forslag', [say('game.proposal-title')])
  await crowd.ask(nth(first, 0).player, 'Flere lamper på den mørke sti', [say('game.proposal-reason')], { aloud: true })
  await crowd.ask(nth(first, 0).player, 'Så man tør gå der om aftenen', [say('game.proposal-cost')], { aloud: true })
  await crowd.ask(nth(first, 0).player, 'seks tusind', [say('game.proposal-cost-again')], { aloud: true })
  await crowd.ask(nth(first, 0).player, '6000', ['nummer 1'], { aloud: true })
  await crowd.ask(nth(first, 1).player, 'forslag Et bytterum | Så vi kan dele | 2000', ['nummer 2'])
  await crowd.ask(nth(first, 2).player, 'støt 1', ['støtter nu forslag 1'])
  await crowd.ask(nth(first, 0).player, 'støt 1', [say('refusals.proposal.own')])
  refused('proposal.own')
  await crowd.ask(nth(first, 3).player, 'forlsag', ['Mente du forslag'])
  await think(20)

  // 4. the meeting: hands, and one who comes late
  await teacher.must('lesson.next', { from: 'forslag' })
  await teacher.must('meeting.open', {})
  await crowd.ask(nth(first, 4).player, 'hånd', [say('game.hand-done')])
  await teacher.must('floor.give', {})
  await amendFirst()
  const late = here.find((sim) => sim.isLate)
  if (late) {
    await crowd.tell({ do: 'join', name: late.player, host, port })
    await crowd.ask(late.player, late.key, ['Nu ved jeg'])
  }
  await think(20)

  /** A change of the first proposal is proposed with its price, voted on by show of hands, and holds. */
  async function amendFirst(): Promise<void> {
    await crowd.ask(nth(first, 5).player, 'ændr 1 fire i stedet for seks pris 4000', ['ændringsforslag til forslag 1'])
    await crowd.ask(nth(first, 5).player, 'ændr ændring 1 tre lamper', [say('refusals.amendment.of-amendment')])
    refused('amendment.of-amendment')
    const { id: proposal, amendments } = nth(
      (await teacher.until((view) => (view.proposals[0]?.amendments.length ?? 0) > 0, 'the change')).proposals,
      0,
    )
    const { amendment } = nth(amendments, 0)
    const { id: poll } = nth((await teacher.must('poll.open', { proposal, amendment, form: 'open' })).polls, -1)
    await Promise.all(first.map(({ player }) => crowd.ask(player, 'ja', ['talt med'], { aloud: true })))
    const { proposals } = await teacher.must('poll.close', { poll })
    report.check(tell('rehearsal.as-amended'), proposals[0]?.cost === 4_000)
  }

  // 5. a secret vote, with everything that goes wrong
  await teacher.must('lesson.next', { from: 'moede' })
  const voters = here
  const choices = new Map(
    voters.map((sim, at): [string, Choice] => [sim.student, at % 7 === 6 ? 'blank' : at % 3 === 2 ? 'against' : 'for']),
  )
  const proposal = nth(teacher.view().proposals, 0)
  const opened = await teacher.must('poll.open', { proposal: proposal.id, form: 'secret' })
  const poll = nth(opened.polls, -1)
  const meant = { for: 0, against: 0, blank: 0 }

  await crowd.ask(nth(first, 1).player, 'ja', ['talte ikke med'], { aloud: true })
  await crowd.tell({ do: 'drop', name: nth(first, 5).player })
  await crowd.tell({ do: 'join', name: nth(first, 5).player, host, port })

  const voteAll = async (sim: Sim): Promise<void> => {
    const choice = choices.get(sim.student) ?? 'blank'
    for (let vote = 0; vote < 2; vote += 1) {
      const { text, ms } = await crowd.ask(sim.player, WORDS[choice], ['kassen', 'brugt dine stemmer'])
      latencies.push(ms)
      if (text.includes(say('refusals.ballot.none-left'))) {
        refused('ballot.none-left')
        return
      }
      meant[choice] += 1
      if (!text.includes('én stemme mere')) return
    }
  }
  await Promise.all(first.map(voteAll))
  if (late) await voteAll(late)
  // two at one computer: the other one types the key, and votes
  const shared = here.find((sim) => !sim.isLate && !first.includes(sim))
  if (shared) {
    await crowd.ask(shared.player, shared.key, [
      say('game.key-switched', { name: nameOf(teacher.view(), shared.student) }),
    ])
    await voteAll(shared)
  }
  await crowd.ask(nth(first, 0).player, 'nej', [say('refusals.ballot.none-left')])
  refused('ballot.none-left')

  if (ill) {
    const tried = await teacher.voteAs(ill.key, poll.id, 'for')
    report.check(tell('rehearsal.ill'), !tried.ok && tried.error.code === 'ballot.not-on-roll')
    refused('ballot.not-on-roll')
  }

  const cast = meant.for + meant.against + meant.blank
  const counted = await teacher
    .until((view) => view.polls.at(-1)?.turnout.cast === cast, 'the turnout')
    .catch(() => teacher.view())
  const turnout = nth(counted.polls, -1).turnout
  report.check(
    tell('rehearsal.turnout'),
    turnout.cast === cast && turnout.cast === turnout.entitled,
    tell('rehearsal.turnout-words', { ...turnout, voted: turnout.householdsVoted }),
  )
  const closed = await teacher.must('poll.close', { poll: poll.id })
  const last = nth(closed.polls, -1)
  const { outcome: _, ...result } = (last.method === 'yes-no' ? last.result : null) ?? {
    outcome: 'none',
    for: -1,
    against: -1,
    blank: -1,
  }
  report.check(
    tell('rehearsal.tally'),
    JSON.stringify(result) === JSON.stringify(meant),
    tell('rehearsal.tally-words', result),
  )
  await crowd.ask(nth(first, 2).player, 'ja', [say('game.no-poll')])

  // 6. an open vote, said aloud
  const open = await teacher.must('poll.open', { proposal: nth(teacher.view().proposals, 1).id, form: 'open' })
  await Promise.all(first.map(({ player }) => crowd.ask(player, 'ja', ['talt med'], { aloud: true })))
  const openCast = await teacher
    .until((view) => (view.polls.at(-1)?.turnout.cast ?? 0) >= first.length, 'the open votes')
    .catch(() => teacher.view())
  report.check(
    tell('rehearsal.open-tally'),
    nth(openCast.polls, -1).turnout.cast === first.length,
    of(nth(openCast.polls, -1).turnout.cast, first.length),
  )
  await teacher.must('poll.close', { poll: nth(open.polls, -1).id })

  // 7. look up, gather, and the end
  await teacher.must('lesson.next', { from: 'afstemning' })
  await teacher.must('class.freeze', { on: true })
  await think(10)
  await teacher.must('class.freeze', { on: false })
  await teacher.must('class.gather', {})
  await think(10)
  await crowd.ask(nth(first, 6).player, 'stop', [say('game.stop-done')])
  await teacher.until((view) => view.alarms.length === 1, 'the alarm')
  await teacher.must('lesson.next', { from: 'vis-frem' })
  await teacher.must('lesson.next', { from: 'mindretal' })

  report.check(
    tell('rehearsal.refusals'),
    refusals.size >= 4,
    [...refusals]
      .map(([code, count]) =>
        tell('rehearsal.refusal-words', { count, sentence: say(`refusals.${code}`, { step: '…', stepEn: '…' }) }),
      )
      .join(' · '),
  )
  const [middle, most] = [0.5, 0.99].map((share) => percentile(latencies, share).toFixed(0))
  report.line(`  ${tell('rehearsal.latency', { count: latencies.length, middle: middle ?? '–', most: most ?? '–' })}`)
}

/** One is ill, one comes late, two share a computer; Minecraft names are not the children's own. */
function castRoles(view: TeacherView): Sim[] {
  const last = view.students.length - 1
  return view.students.map(({ id, key }, at) => ({
    student: id,
    key,
    player: `beboer${at === last - 2 ? last - 3 : at}`,
    isIll: at === last,
    isLate: at === last - 1,
  }))
}

/** The thing at a place, from the end when negative. @throws RangeError when there is none. */
function nth<T>(things: readonly T[], at: number): T {
  const thing = things.at(at)
  if (thing === undefined) throw new RangeError(`there is no number ${at} of ${things.length}`)
  return thing
}

const nameOf = (view: TeacherView, student: string): string =>
  view.students.find((one) => one.id === student)?.name ?? ''

async function where(crowd: Crowd, name: string): Promise<Position> {
  return (await crowd.tell({ do: 'where', name })) as Position
}

/** A block so many steps aside and ahead of where one stands at an area's home, into that area. */
function inside(areas: readonly Area[], { x, y, z }: Position, aside: number, ahead: number): Position {
  const [area] = areas.toSorted((one, other) => distance(one.home, { x, y, z }) - distance(other.home, { x, y, z }))
  const into = area && area.box.min.z + area.box.max.z > 2 * z ? ahead : -ahead
  return { x: Math.floor(x) + aside, y: Math.floor(y), z: Math.floor(z) + into }
}

/** Places a block and looks whether it is there a moment later. */
async function stays(crowd: Crowd, name: string, at: Position): Promise<boolean> {
  await crowd.tell({ do: 'place', name, at, block: 'bricks' })
  await new Promise((resolve) => setTimeout(resolve, 500))
  return (await crowd.tell({ do: 'look', name, at })) === 'bricks'
}
