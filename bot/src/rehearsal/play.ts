import type { AmendmentId, Choice, ProposalId, StudentId, TeacherView } from '@jagten/server/contract'
import { build } from './building.ts'
import { percentile } from './percentile.ts'
import type { Stage } from './stage.ts'
import type { Simulated } from './students.ts'

/** Seconds of a class's time that a step is played for, before it goes on. */
const STEP_SECONDS = 30
/** At the door: more at once than a class of thirty is. */
const AT_ONCE = 6
/** What the proposal costs with the change, in kroner. */
const CHANGED_COST = 4_000

/** Plays a class's own plan from the first step to the last, whatever it is: each step by its kind and what it allows. */
export async function play(stage: Stage): Promise<void> {
  const { teacher, students, tell, lang, think } = stage
  const present = teacher.view().students.slice(0, students.length)
  await teacher.must('attendance.set', { present: present.map(({ id }) => id as StudentId) })
  await teacher.must('lesson.start', {})
  await comeIn(stage)
  let hasBuilt = false
  for (;;) {
    const { lesson } = teacher.view()
    const step = lesson.at === null ? undefined : lesson.steps[lesson.at]
    if (!step) break
    tell({ type: 'step', title: step.title[lang] })
    if (step.allows.includes('build') && !hasBuilt) {
      hasBuilt = true
      await build(stage)
    }
    await playStep(stage, step)
    await think(STEP_SECONDS)
    await teacher.must('lesson.next', { from: step.id })
  }
  for (const student of students) student.leave()
}

/** Everybody, a few at a time, as at the door of a classroom. */
async function comeIn({ teacher, students, tell, say }: Stage): Promise<void> {
  const waiting = [...students]
  const late: string[] = []
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await next.comeIn().catch((error: unknown) => {
          late.push(error instanceof Error ? error.message : String(error))
        })
      }
    }),
  )
  const online = await teacher
    .until((view) => view.students.filter((one) => one.online).length >= students.length, 'everybody', 10_000)
    .catch(() => teacher.view())
  const here = online.students.filter((one) => one.online).length
  const all = students.length
  tell({
    type: 'check',
    what: say('rehearsal.all-in'),
    ok: here === all,
    detail: `${say('rehearsal.of', { some: here, all })}${late[0] ? ` (${late[0]})` : ''}`,
  })
  const inWorld = online.students.filter((one) => one.online && one.inWorld).length
  tell({
    type: 'check',
    what: say('rehearsal.both-ways'),
    ok: inWorld === students.filter((one) => one.inWorld).length,
    detail: say('rehearsal.ways', { world: inWorld, page: here - inWorld }),
  })
}

type Step = TeacherView['lesson']['steps'][number]

async function playStep(stage: Stage, step: Step): Promise<void> {
  const { teacher } = stage
  if (step.kind === 'explore') await walk(stage, step)
  if (step.kind === 'propose') await propose(stage)
  if (step.kind === 'meet') await meet(stage)
  if (step.kind === 'vote' || (step.kind === 'meet' && !hasVoteAhead(teacher.view()))) await vote(stage)
  if (step.kind === 'show') {
    await teacher.must('class.freeze', { on: true })
    await teacher.must('class.freeze', { on: false })
  }
}

const hasVoteAhead = ({ lesson }: TeacherView): boolean =>
  lesson.at !== null && lesson.steps.slice(lesson.at + 1).some(({ kind }) => kind === 'vote')

/** Two notes from the world and two from pages, where the step lets students do something. */
async function walk({ students, tell, say }: Stage, step: Step): Promise<void> {
  if (step.allows.length === 0) return
  const some = someOf(students, 2)
  const taken = await Promise.all(some.map((one) => one.note(say('rehearsal.note'))))
  const count = taken.filter(Boolean).length
  tell({
    type: 'check',
    what: say('rehearsal.noted'),
    ok: count === some.length,
    detail: say('rehearsal.of', { some: count, all: some.length }),
  })
}

async function propose({ students, tell, say }: Stage): Promise<void> {
  const some = someOf(students, 1)
  const taken = await Promise.all(
    some.map((one, at) => one.propose(`${say('rehearsal.proposal')} ${at + 1}`, say('rehearsal.reason'))),
  )
  const count = taken.filter(Boolean).length
  tell({
    type: 'check',
    what: say('rehearsal.proposed'),
    ok: count === some.length,
    detail: say('rehearsal.of', { some: count, all: some.length }),
  })
}

async function meet(stage: Stage): Promise<void> {
  const { teacher, students, tell, say } = stage
  await proposalToVoteOn(stage)
  await teacher.must('meeting.open', {})
  const [speaker] = students
  if (!speaker || !teacher.view().lesson.steps[teacher.view().lesson.at ?? 0]?.allows.includes('speak')) return
  const isHeard = await speaker.raiseHand()
  tell({ type: 'check', what: say('rehearsal.hand'), ok: isHeard, detail: '' })
  if (isHeard) await teacher.must('floor.give', {})
  await amend(stage)
}

/** Somebody proposes a change, which is voted on before what it changes. */
async function amend(stage: Stage): Promise<void> {
  const { teacher, students, tell, say } = stage
  const proposal = await proposalToVoteOn(stage)
  const before = teacher.view().proposals.find(({ id }) => id === proposal)
  const [mover] = students
  if (!mover || !before) return
  const isTaken = await mover.amend({
    proposal,
    number: before.number,
    text: say('rehearsal.change'),
    cost: CHANGED_COST,
  })
  tell({ type: 'check', what: say('rehearsal.amended'), ok: isTaken, detail: '' })
  const amendment = teacher
    .view()
    .proposals.find(({ id }) => id === proposal)
    ?.amendments.at(-1)
  if (!isTaken || !amendment || amendment.turn === null) return
  await countedVote(stage, { proposal, amendment: amendment.amendment })
  const { cost } = teacher.view().proposals.find(({ id }) => id === proposal) ?? { cost: null }
  tell({ type: 'check', what: say('rehearsal.as-amended'), ok: cost === CHANGED_COST, detail: '' })
}

const vote = async (stage: Stage): Promise<void> => countedVote(stage, { proposal: await proposalToVoteOn(stage) })

/** A secret vote by all at once: what was meant is compared with what comes out. */
async function countedVote(
  { teacher, students, tell, say }: Stage,
  about: { readonly proposal: ProposalId; readonly amendment?: AmendmentId },
): Promise<void> {
  const poll = (await teacher.must('poll.open', { ...about, form: 'secret' })).polls.at(-1)
  if (!poll) throw new Error('the poll is not in the view')
  const meant = { for: 0, against: 0, blank: 0 }
  const took: number[] = []
  await Promise.all(
    students.map(async (student, at) => {
      const choice: Choice = at % 7 === 6 ? 'blank' : at % 3 === 2 ? 'against' : 'for'
      const { cast, ms } = await student.voteAll(poll.id, choice).catch(() => ({ cast: 0, ms: [] }))
      meant[choice] += cast
      took.push(...ms)
    }),
  )
  const all = meant.for + meant.against + meant.blank
  const counted = await teacher
    .until((view) => view.polls.at(-1)?.turnout.cast === all, 'the turnout')
    .catch(() => teacher.view())
  const turnout = counted.polls.at(-1)?.turnout
  tell({
    type: 'check',
    what: say('rehearsal.turnout'),
    ok: turnout !== undefined && turnout.cast === turnout.entitled && turnout.cast === all,
    detail: say('rehearsal.of', { some: turnout?.cast ?? 0, all: turnout?.entitled ?? 0 }),
  })
  const closed = await teacher.must('poll.close', { poll: poll.id })
  const last = closed.polls.at(-1)
  const { outcome: _, ...result } = (last?.method === 'yes-no' ? last.result : null) ?? {
    outcome: 'none',
    for: -1,
    against: -1,
    blank: -1,
  }
  const isRight = JSON.stringify(result) === JSON.stringify(meant)
  tell({ type: 'check', what: say('rehearsal.tally'), ok: isRight, detail: say('rehearsal.tally-words', result) })
  const [middle, most] = [0.5, 0.99].map((share) => percentile(took, share).toFixed(0))
  const detail = say('rehearsal.answer-words', { count: took.length, middle: middle ?? '–', most: most ?? '–' })
  tell({ type: 'check', what: say('rehearsal.answers'), ok: Number(most) < 2_000, detail })
}

/** The first that is not decided; the teacher's own where the class has none. */
async function proposalToVoteOn({ teacher, say }: Stage) {
  const open = (view: TeacherView) =>
    view.proposals.find(({ state }) => ['submitted', 'on-agenda', 'discussed', 'postponed'].includes(state))
  const there = open(teacher.view())
  if (there) return there.id
  const made = await teacher.must('proposal.submit', {
    title: say('rehearsal.proposal'),
    reason: say('rehearsal.reason'),
  })
  const proposal = open(made)
  if (!proposal) throw new Error('the proposal is not in the view')
  return proposal.id
}

/** So many of those in the world, and so many at pages. */
function someOf(students: readonly Simulated[], each: number): Simulated[] {
  return [true, false].flatMap((inWorld) => students.filter((one) => one.inWorld === inWorld).slice(0, each))
}
