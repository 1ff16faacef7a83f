import type { ClassId } from '../base/ids.ts'
import { withoutStudent } from '../control/control.ts'
import { cleared } from '../democracy/democracy.ts'
import { floorOf, quietFloor } from '../democracy/floor.ts'
import { withoutCandidate } from '../democracy/election/election.ts'
import { withPresence, withoutWriter } from '../democracy/minutes/book.ts'
import { housed } from '../democracy/roll.ts'
import { afterLesson, withoutOfficer } from '../democracy/officers/officers.ts'
import { subject as areas } from '../areas/index.ts'
import { subject as control } from '../control/index.ts'
import { subject as democracy } from '../democracy/index.ts'
import { subject as helpers } from '../helpers/index.ts'
import { subject as lesson } from '../lesson/index.ts'
import { subject as notes } from '../notes/index.ts'
import { subject as roster } from '../roster/index.ts'
import { subject as signs } from '../signs/index.ts'
import { subject as texts } from '../texts/index.ts'
import { subject as welcome } from '../welcome/index.ts'
import { withoutNewcomer } from '../welcome/welcome.ts'
import type { ClassEvent } from './events.ts'
import type { ClassState } from './state.ts'
import { SUBJECTS } from './subjects.ts'
import type { AnySubject } from './subjects.ts'

const FEED_LINES = 40
const HAPPENINGS = 12

/** A class before its first event. */
export function unmade(id: ClassId): ClassState {
  return {
    id,
    name: '',
    grade: null,
    joinCode: '',
    version: 0,
    template: '',
    worldOpen: false,
    feed: [],
    happenings: [],
    archived: false,
    ...roster.first,
    ...texts.first,
    ...control.first,
    ...helpers.first,
    ...lesson.first,
    ...areas.first,
    ...democracy.first,
    ...notes.first,
    ...signs.first,
    ...welcome.first,
  }
}

/** Event type → the subject whose it is. */
const SUBJECT_OF: ReadonlyMap<string, AnySubject<ClassEvent>> = new Map(
  SUBJECTS.flatMap((subject: AnySubject<ClassEvent>) =>
    subject.events.map(({ shape }) => [shape.type.value, subject] as const),
  ),
)

/** The class after one more event; `at` in Unix milliseconds. */
export function apply(before: ClassState, event: ClassEvent, at: number): ClassState {
  const subject = SUBJECT_OF.get(event.type)
  const after = subject ? { ...before, ...subject.apply(before, event, at) } : withOwn(before, event)
  const state = { ...withCrossings(after, event), version: before.version + 1 }
  const told = subject?.told?.(state, event)
  const cue = subject?.cue?.(event)
  return {
    ...state,
    feed: told ? [...state.feed, { at, params: {}, ...told }].slice(-FEED_LINES) : state.feed,
    happenings: cue
      ? [...state.happenings, { ...cue, at, version: state.version }].slice(-HAPPENINGS)
      : state.happenings,
  }
}

/** What concerns the class as a whole. */
function withOwn(state: ClassState, event: ClassEvent): ClassState {
  switch (event.type) {
    case 'class-made': {
      const { type: _, ...made } = event
      return { ...state, ...made }
    }
    case 'world-opened':
      return { ...state, worldOpen: true }
    case 'world-closed':
      return { ...state, worldOpen: false }
    case 'class-archived':
      return { ...state, archived: true }
    case 'class-unarchived':
      return { ...state, archived: false }
    default:
      return state
  }
}

/** What one subject's event means for another. */
function withCrossings(state: ClassState, event: ClassEvent): ClassState {
  switch (event.type) {
    case 'world-closed':
      // who plays under which name is known for as long as the world is open: next time everybody shows a key again
      return { ...state, roster: { ...state.roster, ties: [], teachers: [] } }
    case 'student-erased': {
      // decisions stay; what only concerned the student goes
      const { student } = event
      return {
        ...state,
        ...withoutStudent(state, student),
        ...withoutNewcomer(state, student),
        minutes: withoutWriter(state.minutes, student),
        officers: withoutOfficer(state.officers, student),
        floor: floorOf(state.floor, (one) => one !== student),
        election: withoutCandidate(state.election, student),
      }
    }
    case 'meeting-opened': {
      const households = housed(state.roster)
      const here = households.filter(({ present }) => present.length > 0).length
      return { ...state, minutes: withPresence(state.minutes, { here, away: households.length - here }) }
    }
    case 'attendance-set':
      // whoever is not here is not waited for
      return { ...state, floor: floorOf(state.floor, (student) => event.present.includes(student)) }
    case 'lesson-ended':
      return { ...state, ...cleared(state), officers: afterLesson(state.officers) }
    case 'lesson-started':
      return { ...state, ...cleared(state), floor: quietFloor }
    case 'lesson-step':
      // a new step clears the result off the screens and ends the talk of the last
      return { ...state, ...cleared(state) }
    default:
      return state
  }
}
