import type { Poll } from '../../domain/democracy/poll.ts'
import { votesOf } from '../../domain/democracy/poll.ts'
import { mayNow } from '../../domain/classroom/may.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import { householdOf } from '../../domain/classroom/state.ts'
import type { Proposal } from '../../domain/democracy/proposal.ts'
import type { StudentId, TextId } from '../../domain/ids.ts'
import { isPresent, membersOf } from '../../domain/roster/roster.ts'
import type {
  ProjectorView,
  StudentView,
  StudentsPollView,
  StudentRow,
  TeacherView,
  TeachersPollView,
} from '../views.ts'
import type { Source } from './live.ts'
import { lastTimeView } from './last-time.ts'
import { notesView, teachersNotes } from './notes.ts'
import {
  groupOf,
  lessonView,
  meetingView,
  nameOf,
  noticeView,
  pollView,
  proposalView,
  shownPoll,
  signViews,
  sitePlanView,
} from './parts.ts'

/** Whether a student's player is in the world. */
function inWorld(state: ClassState, { texts, live }: Source, student: StudentId): boolean {
  const tie = state.roster.ties.find((one) => one.student === student)
  const player = tie && texts.get(tie.player)
  return player !== undefined && live.players.has(player.toLowerCase())
}

function studentRows(state: ClassState, source: Source): StudentRow[] {
  const { roster } = state
  const names = roster.students.map((student) => nameOf(state, source.texts, student.id).toLowerCase())
  return roster.students.map((student, index) => {
    const tie = roster.ties.find((one) => one.student === student.id)
    const isInWorld = inWorld(state, source, student.id)
    const onPage = source.live.pages.has(student.id)
    return {
      id: student.id,
      name: nameOf(state, source.texts, student.id),
      key: student.key,
      household: student.household,
      group: householdOf(state, student.id)?.group ?? null,
      present: isPresent(roster, student.id),
      online: isInWorld || onPage,
      onPage,
      inWorld: isInWorld,
      minecraftName: (tie && source.texts.get(tie.player)) ?? null,
      sameName: names.indexOf(names[index] ?? '') !== names.lastIndexOf(names[index] ?? ''),
    }
  })
}

function teachersPoll(state: ClassState, source: Source, poll: Poll): TeachersPollView {
  return {
    ...pollView(state, source.texts, poll, true),
    missing: poll.roll.filter((entry) => entry.votes.some((vote) => !vote.used)).map((entry) => entry.number),
    notOnRoll: poll.notOnRoll,
  }
}

export function teacherView(state: ClassState, source: Source): TeacherView {
  const { roster, floor } = state
  const person = (student: StudentId) => ({ student, name: nameOf(state, source.texts, student) })
  return {
    role: 'teacher',
    id: state.id,
    name: state.name,
    grade: state.grade,
    version: state.version,
    joinCode: state.joinCode,
    deletesAt: source.deletesAt,
    world: source.live.world,
    addresses: source.live.addresses,
    lesson: lessonView(state, source, true),
    lastTime: lastTimeView(state, source),
    archived: state.archived,
    students: studentRows(state, source),
    households: roster.households.map(({ id, number, group }) => ({
      id,
      number,
      group,
      students: membersOf(roster, id).map((student) => student.id),
    })),
    areas: (source.place?.areas ?? []).map(({ id }, index) => ({
      id,
      group: groupOf(state, index),
      hidden: state.hiddenAreas.has(id),
    })),
    plan: sitePlanView(state, source, true),
    signs: signViews(state, source.texts),
    ...teachersNotes(state, source),
    proposals: state.proposals.map((proposal) => ({
      ...proposalView(state, source.texts, proposal, () => true),
      by: proposal.by !== null && roster.students.some((one) => one.id === proposal.by) ? person(proposal.by) : null,
    })),
    polls: state.polls.map((poll) => teachersPoll(state, source, poll)),
    meeting: meetingView(state),
    floor: { queue: floor.queue.map(person), speaking: floor.speaking === null ? null : person(floor.speaking) },
    alarms: state.alarms.map(({ id, student, at }) => ({ id, at, ...person(student) })),
    refusals: source.live.refusals.filter(({ student }) => roster.students.some(({ id }) => id === student)),
    held: heldIn(state),
    strangers: strangersIn(state, source),
    keyTrouble: source.live.keyTrouble.map(({ student, at }) => ({ at, ...person(student) })),
    control: { frozen: state.frozen, muted: state.muted },
    notice: noticeView(state, source),
    feed: state.feed,
  }
}

/** The places where a text waits for the teacher: what is erased or taken away waits no more. */
function heldIn({ held, proposals, notes, signs }: ClassState): TeacherView['held'] {
  const waits = (...texts: readonly TextId[]): boolean => texts.some((text) => held.has(text))
  return [
    ...proposals
      .filter(({ title, reason, amendments }) => waits(title, reason, ...amendments.map(({ text }) => text)))
      .map(() => 'proposal' as const),
    ...notes.all.filter(({ text }) => waits(text)).map(() => 'note' as const),
    ...signs.filter(({ text }) => waits(text)).map(() => 'sign' as const),
  ]
}

/** Who is in the world and has not said whose player that is. */
function strangersIn({ roster }: ClassState, { texts, live }: Source): string[] {
  const known = new Set(roster.ties.map(({ player }) => texts.get(player)?.toLowerCase()))
  return [...live.players].filter((player) => !known.has(player)).toSorted()
}

/** A proposal whose title is hidden is there for its writer alone: a hole in the list draws every eye. */
const readable = ({ proposals, hidden }: ClassState, viewer: StudentId | null): readonly Proposal[] =>
  proposals.filter(({ title, by }) => !hidden.has(title) || (viewer !== null && by === viewer))

/** Never a name, never who is missing. */
export function projectorView(state: ClassState, source: Source): ProjectorView {
  const poll = shownPoll(state)
  const speaking = state.floor.speaking === null ? undefined : householdOf(state, state.floor.speaking)
  const rows = studentRows(state, source)
  return {
    role: 'projector',
    id: state.id,
    name: state.name,
    version: state.version,
    joinCode: state.joinCode,
    world: { state: source.live.world.state },
    addresses: source.live.addresses,
    lesson: lessonView(state, source, false),
    lastTime: lastTimeView(state, source),
    archived: state.archived,
    proposals: readable(state, null).map((proposal) => proposalView(state, source.texts, proposal, () => false)),
    poll: poll ? pollView(state, source.texts, poll, false) : null,
    meeting: meetingView(state),
    ...notesView(state, source, null),
    floor: { speakingHousehold: speaking?.number ?? null, waiting: state.floor.queue.length },
    plan: sitePlanView(state, source, false),
    here: { students: rows.filter((row) => row.present).length, online: rows.filter((row) => row.online).length },
    control: { frozen: state.frozen, muted: state.muted },
    notice: noticeView(state, source),
  }
}

function studentsPoll(state: ClassState, source: Source, poll: Poll, student: StudentId): StudentsPollView {
  const votes = votesOf(poll, student)
  return {
    ...pollView(state, source.texts, poll, false),
    votes: { held: votes.length, used: votes.filter((vote) => vote.used).length },
    own: votes.flatMap(({ choice }) => (choice === null ? [] : [choice])),
  }
}

/** Null for somebody who is not in the class any more. */
export function studentView(state: ClassState, source: Source, student: StudentId): StudentView | null {
  const { roster, floor } = state
  const row = roster.students.find((one) => one.id === student)
  if (!row) return null
  const household = householdOf(state, student)
  const poll = shownPoll(state)
  return {
    role: 'student',
    id: state.id,
    name: state.name,
    version: state.version,
    me: {
      id: row.id,
      name: nameOf(state, source.texts, student),
      key: row.key,
      household: household?.number ?? null,
      partners: household
        ? membersOf(roster, household.id)
            .filter((one) => one.id !== student)
            .map((one) => nameOf(state, source.texts, one.id))
        : [],
      group: household?.group ?? null,
      present: isPresent(roster, student),
      inWorld: inWorld(state, source, student),
    },
    lesson: lessonView(state, source, false),
    lastTime: lastTimeView(state, source),
    archived: state.archived,
    plan: sitePlanView(state, source, false),
    may: mayNow(state),
    proposals: readable(state, student).map((proposal) => ({
      ...proposalView(state, source.texts, proposal, (author) => author === student),
      mine: proposal.by === student,
      supported: proposal.supporters.includes(student),
    })),
    poll: poll ? studentsPoll(state, source, poll, student) : null,
    meeting: meetingView(state),
    ...notesView(state, source, student),
    floor: {
      asked: floor.queue.includes(student),
      place: floor.queue.includes(student) ? floor.queue.indexOf(student) + 1 : null,
      speaking: floor.speaking === student,
    },
    control: { frozen: state.frozen, muted: state.muted },
    notice: noticeView(state, source),
  }
}
