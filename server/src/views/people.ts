import { BLOCK_VOTE } from '../../domain/democracy/methods/block-vote.ts'
import type { YesNoResult } from '../../domain/democracy/methods/yes-no.ts'
import type { Poll, ProposalPoll } from '../../domain/democracy/poll.ts'
import { isSecretNext } from '../../domain/democracy/secrecy.ts'
import { settledAreas } from '../../domain/areas/areas.ts'
import { unhoused } from '../../domain/roster/households.ts'
import { votesOf } from '../../domain/democracy/poll.ts'
import { learnsNow } from '../../domain/classroom/learning.ts'
import { mayNow } from '../../domain/classroom/may.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import { householdOf } from '../../domain/roster/roster.ts'
import { lastGathering } from '../../domain/lesson/gathering.ts'
import { asAmended } from '../../domain/democracy/proposal.ts'
import type { Proposal } from '../../domain/democracy/proposal.ts'
import type { StudentId } from '../../domain/base/ids.ts'
import { isPresent, membersOf } from '../../domain/roster/roster.ts'
import type { PollView, ProjectorView, StudentView, StudentRow, TeacherView } from '../../contract/views.ts'
import { ownAreaView, workViews } from './areas.ts'
import { chairView, projectorsFloor, studentsFloor, teachersFloor } from './floor.ts'
import { controlView, noticeView, studentsControl, teachersControl } from './control.ts'
import { electionView, standingView } from './election.ts'
import type { Source } from './live.ts'
import { heldIn } from './held.ts'
import { demandOf } from '../../domain/democracy/demand.ts'
import { isUnapproved } from '../../domain/democracy/minutes/book.ts'
import { lastTimeView } from './last-time.ts'
import { minutesView, ownMinority, sentencesOf } from './minutes-view.ts'
import { notesView, teachersNotes } from './notes.ts'
import { officersView, studentsOfficers, teachersOfficers } from './officers.ts'
import { ownRole, rentView, roleOfHousehold } from './rent.ts'
import {
  inWorld,
  lessonView,
  meetingView,
  nameOf,
  pollView,
  proposalView,
  shownPoll,
  shownResult,
  signViews,
  sitePlanView,
  teachersIn,
} from './parts.ts'

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

function isCounted({ attendanceAt, gatherings }: ClassState): boolean {
  return attendanceAt !== null && attendanceAt > (lastGathering(gatherings)?.endedAt ?? 0)
}

function metAt({ gatherings }: ClassState): number | null {
  const last = gatherings.at(-1)
  return last && last.endedAt === null ? last.beganAt : null
}

function teachersPoll(state: ClassState, source: Source, poll: Poll): TeacherView['polls'][number] {
  const forTeacher = {
    missing: poll.roll.filter((entry) => entry.votes.some((vote) => !vote.used)).map((entry) => entry.number),
    notOnRoll: poll.notOnRoll,
  }
  if (poll.method === BLOCK_VOTE) return { ...electionView(state, source.texts, poll), ...forTeacher }
  const figures = ({ count, outcome }: YesNoResult) => ({ ...count, outcome })
  return { ...pollView(state, source, poll, true, figures), ...forTeacher }
}

/** A poll as the class sees it. */
const everybodysPoll = (state: ClassState, source: Source, poll: ProposalPoll): PollView =>
  pollView(state, source, poll, false, (result) => shownResult(state, result))

/** What the board shows of a vote. */
const boardsPoll = (state: ClassState, source: Source, poll: Poll): ProjectorView['poll'] =>
  poll.method === BLOCK_VOTE ? electionView(state, source.texts, poll) : everybodysPoll(state, source, poll)

export function teacherView(state: ClassState, source: Source): TeacherView {
  const { roster } = state
  const person = (student: StudentId) => ({ student, name: nameOf(state, source.texts, student) })
  return {
    role: 'teacher',
    rights: 'whole',
    mayGive: 'all',
    helpers: state.helpers.map(({ id, kind, at }) => ({ id, kind, at })),
    id: state.id,
    name: state.name,
    grade: state.grade,
    version: state.version,
    joinCode: state.joinCode,
    deletesAt: source.deletesAt,
    world: source.live.world,
    addresses: source.live.addresses,
    lesson: lessonView(state, source, true),
    metAt: metAt(state),
    lastTime: lastTimeView(state, source),
    archived: state.archived,
    students: studentRows(state, source),
    counted: isCounted(state),
    households: roster.households.map((household) => ({
      ...household,
      students: membersOf(roster, household.id).map((student) => student.id),
      role: roleOfHousehold(state, source, household),
    })),
    apart: roster.apart,
    unhoused: unhoused(roster),
    areas: settledAreas(source.place?.areas ?? [], roster).map(({ id, group }) => ({
      id,
      group,
      hidden: state.hiddenAreas.has(id),
    })),
    works: workViews(state, source),
    plan: sitePlanView(state, source, () => true),
    budget: state.budget,
    signs: signViews(state, source.texts),
    ...teachersNotes(state, source),
    proposals: state.proposals.map((proposal) => ({
      ...proposalView(state, source, proposal, () => true),
      ...sentencesOf(state, source, proposal.id),
      by: proposal.by !== null && roster.students.some((one) => one.id === proposal.by) ? person(proposal.by) : null,
    })),
    polls: state.polls.map((poll) => teachersPoll(state, source, poll)),
    election: standingView(state, source.texts),
    secretNext: isSecretNext(state),
    rules: state.rules,
    meeting: meetingView(state),
    demand: demandOf(state),
    rent: rentView(state, source),
    minutes: minutesView(state, source),
    officers: teachersOfficers(state, source.texts),
    floor: teachersFloor(state, source.texts),
    alarms: state.alarms.map(({ id, student, at }) => ({ id, at, ...person(student) })),
    refusals: source.live.refusals.filter(({ student }) => roster.students.some(({ id }) => id === student)),
    intrusions: source.live.intrusions,
    guesses: source.live.guesses,
    held: heldIn(state, source),
    settings: state.settings,
    welcomes: state.welcome.on,
    strangers: strangersIn(state, source),
    ownPlayers: teachersIn(state, source),
    keyTrouble: source.live.keyTrouble.map(({ student, at }) => ({ at, ...person(student) })),
    chat: source.live.chat,
    control: teachersControl(state, source),
    notice: noticeView(state, source, 'teacher'),
    feed: state.feed,
  }
}

/** Who is in the world and has not said whose player that is. */
function strangersIn({ roster }: ClassState, { texts, live }: Source): string[] {
  const named = [...roster.ties.map(({ player }) => player), ...roster.teachers]
  const known = new Set(named.map((player) => texts.get(player)?.toLowerCase()))
  return [...live.players].filter((player) => !known.has(player)).toSorted()
}

/** A proposal whose title is hidden is there for its writer alone: a hole in the list draws every eye. */
const readable = ({ proposals, hidden }: ClassState, viewer: StudentId | null): readonly Proposal[] =>
  proposals.filter((one) => !hidden.has(asAmended(one).title) || (viewer !== null && one.by === viewer))

/** Never a name, never who is missing. */
export function projectorView(state: ClassState, source: Source): ProjectorView {
  const poll = shownPoll(state)
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
    proposals: readable(state, null).map((proposal) => proposalView(state, source, proposal, () => false)),
    poll: poll ? boardsPoll(state, source, poll) : null,
    election: standingView(state, source.texts),
    meeting: meetingView(state),
    officers: officersView(state),
    rent: rentView(state, source),
    ...notesView(state, source, null),
    floor: projectorsFloor(state),
    plan: sitePlanView(state, source, () => false),
    budget: state.budget,
    here: { students: rows.filter((row) => row.present).length, online: rows.filter((row) => row.online).length },
    control: controlView(state),
    notice: noticeView(state, source, 'projector'),
  }
}

function studentsPoll(state: ClassState, source: Source, poll: Poll, student: StudentId): StudentView['poll'] {
  const held = votesOf(poll, student)
  const votes = { held: held.length, used: held.filter((vote) => vote.used).length }
  if (poll.method === BLOCK_VOTE) return { ...electionView(state, source.texts, poll), votes }
  return {
    ...everybodysPoll(state, source, poll),
    votes,
    own: poll.form === 'open' ? held.map(({ choice }) => choice) : [],
  }
}

/** Who sits at the same computer, and whether it is their turn to vote. */
function beside(state: ClassState, source: Source, partner: StudentId | null): StudentView['me']['beside'] {
  if (partner === null || !state.roster.students.some(({ id }) => id === partner)) return null
  const poll = shownPoll(state)
  const votes = poll?.progress.state === 'open' ? votesOf(poll, partner) : []
  return { name: nameOf(state, source.texts, partner), votesLeft: votes.filter(({ used }) => !used).length }
}

/** Null for somebody who is not in the class any more. */
export function studentView(
  state: ClassState,
  source: Source,
  student: StudentId,
  partner: StudentId | null = null,
): StudentView | null {
  const { roster } = state
  const row = roster.students.find((one) => one.id === student)
  if (!row) return null
  const household = householdOf(state, student)
  const area = ownAreaView(state, source, student)
  const door = source.place?.doors.find(({ number }) => number === household?.number)
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
      door: door ? { x: door.at.x, z: door.at.z } : null,
      partners: household
        ? membersOf(roster, household.id)
            .filter((one) => one.id !== student)
            .map((one) => nameOf(state, source.texts, one.id))
        : [],
      group: household?.group ?? null,
      present: isPresent(roster, student),
      role: ownRole(state, source, student),
      inWorld: inWorld(state, source, student),
      beside: beside(state, source, partner),
    },
    lesson: lessonView(state, source, false),
    lastTime: lastTimeView(state, source),
    archived: state.archived,
    // who builds on an area sees it all the same
    plan: sitePlanView(state, source, ({ group }) => group !== null && group === household?.group),
    budget: state.budget,
    area,
    learns: learnsNow(state, student, area !== null),
    may: mayNow(state, student),
    proposals: readable(state, student).map((proposal) => ({
      ...proposalView(state, source, proposal, (author) => author === student),
      mine: proposal.by === student,
      waits: proposal.by === student && [proposal.title, proposal.reason].some((id) => state.held.has(id)),
      waitingAmendments: proposal.amendments
        .filter(({ by, text }) => by === student && state.held.has(text))
        .map(({ text }) => text),
      supported: proposal.supporters.includes(student),
      ownMinority: ownMinority(state, source, proposal.id, student),
    })),
    poll: poll ? studentsPoll(state, source, poll, student) : null,
    election: standingView(state, source.texts),
    rules: state.rules,
    meeting: meetingView(state),
    demand: { ...demandOf(state), mine: household !== undefined && state.meetingDemands.includes(household.id) },
    minutes: { nextMeeting: state.minutes.nextMeeting, isUnapproved: isUnapproved(state.minutes) },
    officers: studentsOfficers(state, student),
    rent: rentView(state, source),
    ...notesView(state, source, student),
    floor: studentsFloor(state, student),
    chair: chairView(state, student),
    control: studentsControl(state, student),
    notice: noticeView(state, source, student),
  }
}
