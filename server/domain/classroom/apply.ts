import { applyHold } from '../control/holds.ts'
import { applySettings } from '../control/settings.ts'
import { applyFloor, applyMeeting, noMeeting, quietFloor } from '../democracy/meeting.ts'
import { applyPoll } from '../democracy/poll.ts'
import { applyProposal, withState } from '../democracy/proposal.ts'
import type { FeedCode } from '../feed.ts'
import { applyHelper } from '../helpers/helpers.ts'
import type { StudentId } from '../ids.ts'
import { applyGatherings } from '../lesson/gathering.ts'
import { applyLesson, stepNow } from '../lesson/lesson.ts'
import type { LessonEvent } from '../lesson/lesson.ts'
import { applyRoster } from '../roster/roster.ts'
import { applyNote } from '../notes/notes.ts'
import { applySign } from '../signs/signs.ts'
import type { ClassEvent } from './events.ts'
import { householdOf } from './state.ts'
import type { ClassState, FeedLine, Happening } from './state.ts'

const FEED_LINES = 40
const HAPPENINGS = 12

/** The class after one more event; `at` in Unix milliseconds. */
export function apply(before: ClassState, event: ClassEvent, at: number): ClassState {
  const state = { ...changed(before, event, at), version: before.version + 1 }
  const line = told(state, event, at)
  const happening = happened(state, event, at)
  return {
    ...state,
    feed: line ? [...state.feed, line].slice(-FEED_LINES) : state.feed,
    happenings: happening ? [...state.happenings, happening].slice(-HAPPENINGS) : state.happenings,
  }
}

function changed(state: ClassState, event: ClassEvent, at: number): ClassState {
  switch (event.type) {
    case 'class-made': {
      const { type: _, ...made } = event
      return { ...state, ...made }
    }
    case 'world-opened':
      return { ...state, worldOpen: true }
    case 'world-closed':
      // who plays under which name is known for as long as the world is open: next time everybody shows a key again
      return { ...state, worldOpen: false, roster: { ...state.roster, ties: [] } }
    case 'freeze-set':
    case 'mute-set':
      return { ...state, holds: applyHold(state.holds, event) }
    case 'settings-set':
      return { ...state, settings: applySettings(state.settings, event) }
    case 'plan-chosen':
      return { ...state, plan: event.plan, path: event.path }
    case 'class-gathered':
    case 'class-sent-back':
      return state
    case 'notice-said':
      return { ...state, notice: { text: event.text, at, to: event.to ?? null } }
    case 'text-hidden':
      return {
        ...state,
        hidden: new Set([...state.hidden, event.text]),
        held: event.why ? new Set([...state.held, event.text]) : without(state.held, event.text),
      }
    case 'text-shown':
      return { ...state, hidden: without(state.hidden, event.text), held: without(state.held, event.text) }
    case 'note-added':
    case 'note-removed':
    case 'note-chosen':
      return { ...state, notes: applyNote(state.notes, event, at) }
    case 'sign-written':
    case 'sign-gone':
      return { ...state, signs: applySign(state.signs, event) }
    case 'area-hidden':
      return { ...state, hiddenAreas: new Set([...state.hiddenAreas, event.area]) }
    case 'area-shown':
      return { ...state, hiddenAreas: new Set([...state.hiddenAreas].filter((id) => id !== event.area)) }
    case 'alarm-raised':
      return { ...state, alarms: [...state.alarms, { id: event.alarm, student: event.student, at }] }
    case 'alarm-cleared':
      return { ...state, alarms: state.alarms.filter((alarm) => alarm.id !== event.alarm) }
    case 'helper-invited':
    case 'helper-revoked':
      return { ...state, helpers: applyHelper(state.helpers, event, at) }
    case 'class-archived':
      return { ...state, archived: true }
    case 'class-unarchived':
      return { ...state, archived: false }
    case 'student-erased':
      return withoutStudent({ ...state, roster: applyRoster(state.roster, event) }, event.student)
    case 'students-added':
    case 'student-renamed':
    case 'apart-set':
    case 'household-made':
    case 'household-moved':
    case 'group-set':
    case 'player-tied':
    case 'player-untied':
      return { ...state, roster: applyRoster(state.roster, event) }
    case 'attendance-set':
      return { ...state, roster: applyRoster(state.roster, event), attendanceAt: at }
    case 'lesson-started':
    case 'lesson-step':
    case 'lesson-ended':
      // a new step clears the result off the screens and ends the talk of the last
      return { ...withLesson(state, event, at), shownPoll: null, floor: quietFloor }
    case 'lesson-extended':
    case 'lesson-replanned':
    case 'lesson-paused':
    case 'lesson-rung':
    case 'lesson-resumed':
      return withLesson(state, event, at)
    case 'proposal-submitted':
    case 'proposal-supported':
    case 'proposal-amended':
    case 'proposal-withdrawn':
      return { ...state, proposals: applyProposal(state.proposals, event, at) }
    case 'meeting-opened': {
      const proposals = event.agenda.reduce((all, id) => withState(all, id, 'on-agenda'), state.proposals)
      const meetingsAt = [...state.meetingsAt, at]
      return discussing({ ...state, proposals, meetingsAt, meeting: applyMeeting(state.meeting, event) })
    }
    case 'meeting-at':
      return discussing({ ...state, meeting: applyMeeting(state.meeting, event), floor: quietFloor, shownPoll: null })
    case 'meeting-closed':
      return { ...state, meeting: noMeeting, floor: quietFloor }
    case 'floor-asked':
    case 'floor-left':
    case 'floor-given':
      return { ...state, floor: applyFloor(state.floor, event) }
    case 'poll-opened':
      // nobody has the floor while all vote; who waits for it still waits afterwards
      return {
        ...state,
        polls: applyPoll(state.polls, event, at),
        shownPoll: null,
        floor: { ...state.floor, speaking: null },
      }
    case 'vote-used':
    case 'vote-shown':
    case 'poll-made-secret':
    case 'poll-suspended':
    case 'poll-resumed':
    case 'poll-held':
    case 'receipts-shown':
      return { ...state, polls: applyPoll(state.polls, event, at) }
    case 'poll-voided':
      return { ...state, polls: applyPoll(state.polls, event, at), shownPoll: event.poll }
    case 'poll-closed': {
      const polls = applyPoll(state.polls, event, at)
      const poll = polls.find((one) => one.id === event.poll)
      if (poll?.progress.state !== 'closed') return state
      const proposals = withState(state.proposals, poll.proposal, poll.progress.outcome)
      return { ...state, polls, proposals, shownPoll: poll.id }
    }
    default:
      return event satisfies never
  }
}

function withLesson(state: ClassState, event: LessonEvent, at: number): ClassState {
  const { lesson, gatherings } = state
  return { ...state, lesson: applyLesson(lesson, event), gatherings: applyGatherings(gatherings, lesson, event, at) }
}

const without = <T>(all: ReadonlySet<T>, one: T): ReadonlySet<T> => new Set([...all].filter((each) => each !== one))

/** What the meeting has come to is discussed. */
function discussing(state: ClassState): ClassState {
  const { meeting } = state
  const id = meeting.state === 'open' ? meeting.agenda[meeting.at] : undefined
  const isWaiting = state.proposals.some((proposal) => proposal.id === id && proposal.state === 'on-agenda')
  return id && isWaiting ? { ...state, proposals: withState(state.proposals, id, 'discussed') } : state
}

/** Decisions stay; what only concerned the student goes. */
function withoutStudent(state: ClassState, student: StudentId): ClassState {
  return {
    ...state,
    alarms: state.alarms.filter((alarm) => alarm.student !== student),
    holds: state.holds.filter(({ to }) => to === null || !('student' in to) || to.student !== student),
    floor: applyFloor(state.floor, { type: 'floor-left', student }),
  }
}

function told(state: ClassState, event: ClassEvent, at: number): FeedLine | null {
  const line = (code: FeedCode, params: FeedLine['params'] = {}): FeedLine => ({ at, code, params })
  const numberOf = (proposal: string | undefined): number =>
    state.proposals.find((one) => one.id === proposal)?.number ?? 0
  const pollNumber = (id: string): number => numberOf(state.polls.find((poll) => poll.id === id)?.proposal)
  switch (event.type) {
    case 'lesson-started':
      return line('lesson-started')
    case 'lesson-step':
      return line('lesson-step', {
        da: stepNow(state.lesson)?.title.da ?? '',
        en: stepNow(state.lesson)?.title.en ?? '',
      })
    case 'lesson-replanned':
      return line('lesson-replanned')
    case 'lesson-ended':
      return line('lesson-ended')
    case 'lesson-rung':
      return line('lesson-rung')
    case 'proposal-submitted':
      return line('proposal-submitted', { number: event.number })
    case 'proposal-amended':
      return line('proposal-amended', { number: numberOf(event.proposal) })
    case 'proposal-withdrawn':
      return line('proposal-withdrawn', { number: numberOf(event.proposal) })
    case 'meeting-opened':
      return line('meeting-opened', { count: event.agenda.length })
    case 'meeting-at':
      return line('meeting-at', {
        number: numberOf(state.meeting.state === 'open' ? state.meeting.agenda[event.at] : undefined),
      })
    case 'meeting-closed':
      return line('meeting-closed')
    case 'floor-given':
      return line('floor-given', { household: householdOf(state, event.student)?.number ?? 0 })
    case 'poll-opened':
      return line('poll-opened', { number: numberOf(event.proposal) })
    case 'poll-made-secret':
      return line('poll-secret', { number: pollNumber(event.poll) })
    case 'poll-suspended':
      return line('poll-suspended', { number: pollNumber(event.poll) })
    case 'poll-resumed':
      return line('poll-resumed', { number: pollNumber(event.poll) })
    case 'poll-voided':
      return line('poll-void', { number: pollNumber(event.poll) })
    case 'poll-closed': {
      const poll = state.polls.find((one) => one.id === event.poll)
      const isAdopted = poll?.progress.state === 'closed' && poll.progress.outcome === 'adopted'
      return line(isAdopted ? 'poll-adopted' : 'poll-rejected', { number: pollNumber(event.poll) })
    }
    default:
      return null
  }
}

function happened(state: ClassState, event: ClassEvent, at: number): Happening | null {
  const { version } = state
  switch (event.type) {
    case 'class-gathered':
      return { at, version, kind: 'gather', to: event.to ?? null }
    case 'class-sent-back':
      return { at, version, kind: 'send-back', to: event.to ?? null }
    case 'notice-said':
      return { at, version, kind: 'say', text: event.text, to: event.to ?? null }
    case 'lesson-started':
    case 'lesson-step':
      return { at, version, kind: 'step' }
    case 'poll-opened':
      return { at, version, kind: 'poll', poll: event.id }
    case 'poll-closed':
      return { at, version, kind: 'result', poll: event.poll }
    default:
      return null
  }
}
