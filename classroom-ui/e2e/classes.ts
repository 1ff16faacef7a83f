import type { Choice, CommandName, PayloadIn } from '@jagten/server/contract'
import { namesFor } from '../../bot/simulation/lesson.ts'
import { openClassLink } from '../../bot/src/class-link.ts'
import { beTeacher } from '../../bot/simulation/teacher.ts'
import type { Teacher } from '../../bot/src/rehearsal/teacher.ts'

// No letter in what the class is called and writes is Danish alone: where one is seen on an English screen, the program wrote it.

/** An even number: all live two and two, however lots are drawn. One name is about as long as first names come. */
const NAMES = [...namesFor(22), 'Maximilian-Alexander', 'Ulla']

/** Where a change would have the first proposal. */
const ELSEWHERE = { x: 94, y: 64, z: -76 }

const PROPOSALS: readonly PayloadIn<'proposal.submit'>[] = [
  {
    title: 'Flere lamper ved den lange sti',
    reason: 'Man kan se, hvor man skal hen.',
    cost: 12_000,
    place: { x: -30, y: 64, z: 78 },
  },
  {
    title: 'Skal vi have et bytteskab ved vaskeriet, hvor alle kan stille ting fra sig?',
    reason:
      'Mange af os har ting, som vi ikke bruger mere, og andre kan godt bruge dem. Et skab med tag over koster ikke meget. Hver opgang kan passe det en uge ad gangen, og det, som ingen har taget efter en uge, kommer til genbrug. Vi rydder op sammen, og vi hilser mere.',
    cost: 3_500,
    place: { x: 4, y: 64, z: -50 },
  },
  { title: 'Nye plader til bordtennis', reason: 'De gamle er revnet.' },
  { title: 'Et drivhus', reason: 'Til tomater.', cost: 48_000 },
]

const NOTES: readonly PayloadIn<'note.add'>[] = [
  { tag: 'unsafe', text: 'Her er ikke lys om aftenen', position: { x: -29, y: 64, z: 78 } },
  { tag: 'unsafe', text: 'Man kan ikke se, hvem der kommer', position: { x: -30, y: 64, z: 80 } },
  { tag: 'cosy', text: 'Her sidder man i solen', position: { x: 1, y: 64, z: 12 } },
  { tag: 'idea', text: 'Et drivhus til alle', position: { x: 1, y: 64, z: -34 } },
  { tag: 'dull', text: 'Bussen kommer for sent', position: { x: 18, y: 64, z: 116 } },
  { tag: 'safe', text: 'Her er altid nogen' },
]

/** By whom, in the world, and what. */
export const CHAT = [
  ['Spiller_0', 'Kom over til drivhuset, vi mangler en til at bygge bordene'],
  ['Spiller_22', 'Ulla er en klovn'],
  ['Ukendt_1', 'Hvem er I?'],
  ['Spiller_0', 'Vi er gruppen med cirklen'],
  ['Spiller_22', 'Og vi har brug for en bro'],
  ['Spiller_0', 'Ring 20 30 40 50'],
] as const

/** So many stand in an election. */
export const CANDIDATES = 5

/** A class of its own in some state. Student 0 is the one whose page is shown. */
export type Klass = {
  readonly url: string
  /** What Lykke shows the server. */
  readonly token: string
  readonly teacher: Teacher
  /** What the browsers of the teacher, of student 0 and of the board show the server. */
  readonly cookies: Readonly<Record<'teacher' | 'student' | 'projector', string>>
}

/** Signs in and makes a class in that state. */
export async function makeClass({ url, token }: Pick<Klass, 'url' | 'token'>, state: State): Promise<Klass> {
  const teacher = await beTeacher(url, NAMES)
  // they come in before the class is in its state: nobody comes into an archived one
  const student = await teacher.cookieOf(keyOf(teacher, 0))
  const board = await post(`${url}/api/join`, { joinCode: teacher.joinCode, face: 'projector' })
  const projector = board.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const klass = { url, token, teacher, cookies: { teacher: teacher.cookie, student, projector } }
  await STATES[state](teacher, klass)
  return klass
}

/** A call of somebody's browser. @throws Error when it is refused. */
export async function post(address: string, body: object, cookie = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', cookie }
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response
}

const at = <T>(some: readonly T[], index: number): T => {
  const found = some.at(index)
  if (found === undefined) throw new Error(`there is no ${index}`)
  return found
}

const keyOf = (teacher: Teacher, student: number): string => at(teacher.view().students, student).key

/** A command from the page of one student. @throws Error when it is refused. */
async function by<C extends CommandName>(teacher: Teacher, student: number, command: C, payload: PayloadIn<C>) {
  const answer = await teacher.sendAs(keyOf(teacher, student), command, payload)
  if (!answer.ok) throw new Error(`${command} was refused: ${answer.error.code}`)
  await teacher.until((view) => view.version >= answer.version, `the view after ${command}`)
}

const proposal = (teacher: Teacher, number: number) => at(teacher.view().proposals, number - 1).id

async function walk(teacher: Teacher): Promise<void> {
  await teacher.must('lesson.start', {})
  await teacher.must('lesson.goto', { step: 'paa-tur' })
  for (const [student, note] of NOTES.entries()) await by(teacher, student, 'note.add', note)
}

async function propose(teacher: Teacher): Promise<void> {
  await walk(teacher)
  await teacher.must('lesson.goto', { step: 'forslag' })
  for (const [student, one] of PROPOSALS.entries()) await by(teacher, student, 'proposal.submit', one)
  for (const student of [2, 3, 4]) await by(teacher, student, 'proposal.support', { proposal: proposal(teacher, 1) })
  const amendment = { proposal: proposal(teacher, 1), text: 'Fire lamper i stedet for seks' }
  await by(teacher, 5, 'proposal.amend', amendment)
}

async function meet(teacher: Teacher): Promise<void> {
  await propose(teacher)
  await teacher.must('lesson.goto', { step: 'moede' })
  await teacher.must('meeting.open', { agenda: [1, 2, 3].map((number) => proposal(teacher, number)) })
  for (const student of [3, 0, 22]) await by(teacher, student, 'floor.ask', {})
  await teacher.must('floor.give', {})
}

/** A poll in which most have voted, from some student on. */
async function vote(
  teacher: Teacher,
  number: number,
  poll: Omit<PayloadIn<'poll.open'>, 'proposal'>,
  from = 1,
): Promise<void> {
  await propose(teacher)
  await teacher.must('lesson.goto', { step: 'afstemning' })
  await teacher.must('poll.open', { proposal: proposal(teacher, number), ...poll })
  await castAll(teacher, from, 17, 'for')
}

/** So many receipts as there are voters, in words that both languages can write. */
const RECEIPTS = ['abe', 'bi', 'cykel', 'due', 'fisk', 'gren'].flatMap((one) =>
  ['hane', 'kage', 'lampe', 'mus'].map((other) => `${one} ${other} ${one}`),
)

/** One vote of each student from one to another; of every third of them against. */
async function castAll(teacher: Teacher, from: number, to: number, choice: Choice): Promise<void> {
  const poll = at(teacher.view().polls, -1).id
  for (let student = from; student < to; student += 1) {
    const vote = { poll, choice: student % 3 === 2 ? 'against' : choice }
    await by(teacher, student, 'ballot.cast', { ...vote, receipt: at(RECEIPTS, student) })
  }
}

async function closePoll(teacher: Teacher): Promise<void> {
  await teacher.must('poll.close', { poll: at(teacher.view().polls, -1).id })
}

async function result(teacher: Teacher): Promise<void> {
  await vote(teacher, 1, { form: 'secret' })
  await castAll(teacher, 0, 1, 'blank')
  await closePoll(teacher)
}

/** A change of the first proposal is voted on, which would change the price too. */
async function amendmentVote(teacher: Teacher): Promise<void> {
  await meet(teacher)
  const id = proposal(teacher, 1)
  await by(teacher, 7, 'proposal.amend', {
    proposal: id,
    text: 'To gule lamper ved den lange sti',
    replaces: 'title',
    cost: 9_000,
    place: ELSEWHERE,
  })
  const { amendment } = at(at(teacher.view().proposals, 0).amendments, -1)
  await teacher.must('poll.open', { proposal: id, amendment, form: 'secret' })
  await castAll(teacher, 1, 17, 'for')
}

async function decide(teacher: Teacher): Promise<void> {
  await result(teacher)
  for (const [number, choice] of [
    [2, 'against'],
    [4, 'for'],
  ] as const) {
    await teacher.must('poll.open', { proposal: proposal(teacher, number), form: 'open' })
    await castAll(teacher, 0, 9, choice)
    await closePoll(teacher)
  }
  await teacher.must('lesson.goto', { step: 'vis-frem' })
}

/** What was decided is in the minutes, with the sentence of those who lost, who carries it out and a remark. */
async function minuted(teacher: Teacher): Promise<void> {
  await result(teacher)
  const title = 'Skal vi have elevatorer i alle opgange?'
  await teacher.must('proposal.submit', { title, reason: 'Mange kan ikke klare trapperne.', cost: 36_000_000 })
  const decided = at(teacher.view().proposals, -1).id
  await teacher.must('poll.open', { proposal: decided, form: 'secret' })
  await castAll(teacher, 0, 17, 'for')
  await closePoll(teacher)
  await by(teacher, 3, 'minority.say', { proposal: decided, text: 'Brug pengene til en legeplads' })
  await by(teacher, 5, 'minority.say', { proposal: decided, text: 'Vi har ikke til huslejen, og vi bor i stuen' })
  const sentence = at(at(teacher.view().proposals, -1).sentences, -1).id
  await teacher.must('minority.choose', { proposal: decided, sentence })
  await teacher.must('minutes.task', { proposal: decided, who: 'Husstand 4', due: '2026-12-24' })
  await teacher.must('minutes.remark', { text: 'Alle fik ordet' })
  await teacher.must('minutes.next-meeting', { day: '2026-12-08' })
}

async function end(teacher: Teacher): Promise<void> {
  await decide(teacher)
  await teacher.must('lesson.next', { from: 'vis-frem' })
  await teacher.must('lesson.next', { from: 'mindretal' })
}

/** Two lamps and a bench beside the long path, which the meeting has adopted. */
const PLANNED: NonNullable<PayloadIn<'proposal.submit'>['things']> = [
  { thing: 'lamp', at: { x: -26, y: 64, z: 80 }, facing: 'north' },
  { thing: 'lamp', at: { x: -20, y: 64, z: 79 }, facing: 'north' },
  { thing: 'bench', at: { x: -14, y: 64, z: 76 }, facing: 'north' },
]

/** The first proposal puts up things, and is voted on. */
async function plannedVote(teacher: Teacher): Promise<void> {
  await propose(teacher)
  await teacher.must('proposal.plan', { proposal: proposal(teacher, 1), things: PLANNED })
  await teacher.must('lesson.goto', { step: 'afstemning' })
  await teacher.must('poll.open', { proposal: proposal(teacher, 1), form: 'open' })
}

async function plannedAdopted(teacher: Teacher): Promise<void> {
  await plannedVote(teacher)
  await by(teacher, 1, 'ballot.cast', { poll: at(teacher.view().polls, -1).id, choice: 'for' })
  await closePoll(teacher)
}

const STATES = {
  before: async () => {},
  /** Student 0 is not here today. */
  absent: async (teacher) => {
    const present = teacher
      .view()
      .students.slice(2)
      .map(({ id }) => id)
    await teacher.must('attendance.set', { present })
  },
  welcome: async (teacher) => {
    await teacher.must('lesson.start', {})
  },
  /** One in which the teacher says something to all now and then. */
  'said-to': async (teacher) => {
    await teacher.must('lesson.start', {})
  },
  /** A step without a map or proposals, and the clock stands still. */
  paused: async (teacher) => {
    await teacher.must('lesson.start', { plan: 'uden-computere' })
    await teacher.must('lesson.pause', {})
  },
  /** Nobody has written a note yet. */
  'walk-begins': async (teacher) => {
    await teacher.must('lesson.start', {})
    await teacher.must('lesson.goto', { step: 'paa-tur' })
  },
  walk,
  propose,
  meet,
  /** Before the meeting: one teller is found, and who leads is drawn by lot between student 0 and another. */
  officers: async (teacher) => {
    await propose(teacher)
    await teacher.must('lesson.goto', { step: 'moede' })
    for (const student of [0, 3, 22]) await by(teacher, student, 'chair.volunteer', {})
    await by(teacher, 5, 'chair.volunteer', { office: 'teller' })
    await teacher.must('chair.draw', { office: 'teller' })
  },
  /** Student 0 is in the chair; one speaks, and three wait, of both sides. */
  chair: async (teacher) => {
    await propose(teacher)
    await teacher.must('lesson.goto', { step: 'moede' })
    await teacher.must('chair.appoint', { student: at(teacher.view().students, 0).id })
    await teacher.must('meeting.call', { preset: 'real', agenda: [1, 2].map((number) => proposal(teacher, number)) })
    await teacher.must('meeting.open', {})
    for (const _item of ['rules', 'report', 'proposal']) await teacher.must('meeting.next', {})
    for (const student of [7, 12, 3, 21])
      await by(teacher, student, 'floor.ask', student === 21 ? {} : { side: student === 12 ? 'against' : 'for' })
    await teacher.must('floor.give', {})
  },
  /** The meeting is at an item that is no proposal. */
  item: async (teacher) => {
    await propose(teacher)
    await teacher.must('lesson.goto', { step: 'moede' })
    await teacher.must('meeting.call', { preset: 'short' })
    await teacher.must('meeting.open', {})
  },
  recess: async (teacher) => {
    await meet(teacher)
    await teacher.must('meeting.recess', { on: true, minutes: 60 })
  },
  /** Student 0 has the floor. */
  speaks: async (teacher) => {
    await meet(teacher)
    await teacher.must('class.set', { speakingSeconds: 600 })
    await teacher.must('floor.give', { student: at(teacher.view().students, 0).id })
  },
  /** The meeting talks about the proposal with the most words. */
  'meet-long': async (teacher) => {
    await meet(teacher)
    await by(teacher, 7, 'proposal.amend', { proposal: proposal(teacher, 2), text: 'Kun hver anden uge, og med tag' })
    await teacher.must('meeting.next', {})
  },
  vote: (teacher) => vote(teacher, 1, { form: 'secret' }),
  'planned-vote': plannedVote,
  'planned-adopted': plannedAdopted,
  /** The class builds what was decided. */
  'working-day': async (teacher) => {
    await plannedAdopted(teacher)
    await teacher.must('proposal.build', { proposal: proposal(teacher, 1), by: 'class' })
  },
  'amendment-vote': amendmentVote,
  /** The change was adopted, and the meeting talks about the proposal as it is now; another change is still to be voted on. */
  amended: async (teacher) => {
    await amendmentVote(teacher)
    await closePoll(teacher)
    await teacher.must('lesson.goto', { step: 'moede' })
  },
  /** The proposal is voted on with the change that was adopted. */
  'amended-vote': async (teacher) => {
    await amendmentVote(teacher)
    await closePoll(teacher)
    await teacher.must('poll.open', { proposal: proposal(teacher, 1), form: 'secret' })
  },
  /** Student 0 and who lives with them came when the vote was on. */
  late: async (teacher) => {
    const { students } = teacher.view()
    const home = students[0]?.household
    const present = students.filter(({ household }) => household !== home).map(({ id }) => id)
    await teacher.must('attendance.set', { present })
    await propose(teacher)
    await teacher.must('poll.open', { proposal: proposal(teacher, 1), form: 'secret' })
    await teacher.must('attendance.set', { present: students.map(({ id }) => id) })
  },
  /** One has come whom nobody lives with yet. */
  newcomer: async (teacher) => {
    await propose(teacher)
    await teacher.must('roster.add', { students: [{ name: 'Viggo' }] })
  },
  /** Student 0 lives alone, and has two votes. */
  alone: async (teacher) => {
    await teacher.must('household.move', { student: at(teacher.view().students, 0).id, household: null })
    await vote(teacher, 1, { form: 'secret' })
  },
  /** Student 0 has voted, and has student 1, who has not, at the same computer. */
  beside: async (teacher, { url, cookies }) => {
    await vote(teacher, 1, { form: 'secret' }, 2)
    await castAll(teacher, 0, 1, 'for')
    await post(`${url}/api/partner`, { key: keyOf(teacher, 1) }, cookies.student)
  },
  voted: async (teacher) => {
    await vote(teacher, 1, { form: 'secret' })
    await castAll(teacher, 0, 1, 'for')
  },
  /** Open, with a clock, about the proposal with the most words; student 0 has voted. */
  'open-vote': async (teacher) => {
    await vote(teacher, 2, { form: 'open', seconds: 1800 })
    await castAll(teacher, 0, 1, 'for')
  },
  /** It was open, somebody asked that it be secret, and all vote again. */
  'made-secret': async (teacher) => {
    await vote(teacher, 2, { form: 'open' })
    await teacher.must('poll.secret', { poll: at(teacher.view().polls, -1).id })
  },
  standing: async (teacher) => {
    await stands(teacher)
  },
  election: async (teacher) => {
    await stands(teacher)
    await teacher.must('poll.open', { election: { seats: 3 }, form: 'secret' })
  },
  elected: async (teacher) => {
    await stands(teacher)
    await teacher.must('poll.open', { election: { seats: 3 }, form: 'secret' })
    await teacher.must('poll.close', { poll: at(teacher.view().polls, -1).id })
  },
  /** Student 0 lives alone, holds both votes of an open poll, and has cast one of them. */
  'open-alone': async (teacher) => {
    await teacher.must('household.move', { student: at(teacher.view().students, 0).id, household: null })
    await vote(teacher, 2, { form: 'open' })
    await castAll(teacher, 0, 1, 'for')
  },
  /** The bell rang in the middle of a vote, and the class goes on. */
  suspended: async (teacher) => {
    await vote(teacher, 1, { form: 'secret' })
    await teacher.must('lesson.ring', {})
    await teacher.must('lesson.resume', {})
  },
  result,
  papers: async (teacher) => {
    await result(teacher)
    await teacher.must('poll.show-receipts', { poll: at(teacher.view().polls, -1).id })
  },
  /** As many for as against, about the proposal with the most words. */
  tie: async (teacher) => {
    await propose(teacher)
    await teacher.must('poll.open', { proposal: proposal(teacher, 2), form: 'open' })
    await castAll(teacher, 0, 1, 'for')
    await castAll(teacher, 2, 3, 'against')
    await closePoll(teacher)
  },
  /** At the end of a lesson in which nothing came to a vote. */
  undecided: async (teacher) => {
    await propose(teacher)
    await teacher.must('lesson.goto', { step: 'vis-frem' })
  },
  decide,
  minuted,
  end,
  rung: async (teacher) => {
    await meet(teacher)
    await teacher.must('lesson.ring', {})
  },
  archived: async (teacher) => {
    await end(teacher)
    await teacher.must('class.archive', {})
  },
  frozen: async (teacher) => {
    await walk(teacher)
    await teacher.must('class.freeze', { on: true })
    await teacher.must('class.mute', { on: true })
  },
  /** Student 0 alone has a break. */
  break: async (teacher) => {
    await walk(teacher)
    await teacher.must('class.freeze', { on: true, to: { student: at(teacher.view().students, 0).id }, minutes: 5 })
  },
  /** Two students and a stranger have written to everybody in the world. */
  chat: async (teacher, { url, token }) => {
    await walk(teacher)
    const lykke = openClassLink({ server: url, class: teacher.id, lang: 'da', token })
    for (const student of [0, 22])
      await lykke.send('player.key', { key: keyOf(teacher, student) }, `Spiller_${student}`)
    for (const [player, text] of CHAT) lykke.said(player, text)
    await teacher.until((view) => view.chat.length === CHAT.length, 'what was said in the world')
    lykke.close()
  },
  /** All that can call for the teacher at once. */
  busy: async (teacher) => {
    await meet(teacher)
    await teacher.must('class.set', { readFirst: true })
    await by(teacher, 4, 'proposal.submit', { title: 'Et spil til os', reason: 'Vi keder os.' })
    await by(teacher, 5, 'note.add', { tag: 'dull', text: 'Her sker ikke noget' })
    for (const student of [6, 22]) await by(teacher, student, 'alarm.raise', {})
    await teacher.must('class.mute', { on: true })
    await teacher.must('class.freeze', { on: true, to: { student: at(teacher.view().students, 22).id }, minutes: 5 })
    await teacher.must('class.gather', {})
    await teacher.must('lesson.extend', { minutes: 30 })
  },
} satisfies Record<string, (teacher: Teacher, klass: Klass) => Promise<void>>

export type State = keyof typeof STATES

/** Those at the end of the list stand for three seats. */
async function stands(teacher: Teacher): Promise<void> {
  await teacher.must('election.call', { seats: 3 })
  for (const { id } of teacher.view().students.slice(-CANDIDATES)) await teacher.must('election.stand', { student: id })
}
