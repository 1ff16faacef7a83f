import type { ClassState } from '../../domain/classroom/state.ts'
import { chairOf } from '../../domain/democracy/officers/officers.ts'
import { placeOf, speakersOrder } from '../../domain/democracy/floor.ts'
import type { Asking } from '../../domain/democracy/floor.ts'
import type { StudentId } from '../../domain/base/ids.ts'
import { householdOf } from '../../domain/roster/roster.ts'
import type {
  ChairView,
  ProjectorView,
  SpeakerView,
  StudentView,
  TeacherView,
  WaitingView,
} from '../../contract/views.ts'
import type { Texts } from './live.ts'
import { nameOf } from './parts.ts'

type Speaking = NonNullable<ClassState['floor']['speaking']>

function speaker({ settings }: ClassState, { side, since }: Speaking): SpeakerView {
  const seconds = settings.speakingSeconds
  return { side, since, until: seconds === null ? null : since + seconds * 1000 }
}

const waiting = ({ floor }: ClassState, { student, side }: Asking): WaitingView => ({
  side,
  isNew: !floor.spoken.includes(student),
})

const numberOf = (state: ClassState, student: StudentId): number | null => householdOf(state, student)?.number ?? null

export function teachersFloor(state: ClassState, texts: Texts): TeacherView['floor'] {
  const { speaking } = state.floor
  const person = (student: StudentId) => ({ student, name: nameOf(state, texts, student) })
  return {
    queue: speakersOrder(state.floor).map((one) => ({ ...person(one.student), ...waiting(state, one) })),
    speaking: speaking && { ...person(speaking.student), ...speaker(state, speaking) },
  }
}

/** By household, never by name. */
export function projectorsFloor(state: ClassState): ProjectorView['floor'] {
  const { speaking, queue } = state.floor
  return {
    speaking: speaking && { ...speaker(state, speaking), household: numberOf(state, speaking.student) },
    waiting: queue.length,
    next: speakersOrder(state.floor).flatMap((one) => {
      const household = numberOf(state, one.student)
      return household === null ? [] : [{ ...waiting(state, one), household }]
    }),
  }
}

export function studentsFloor(state: ClassState, student: StudentId): StudentView['floor'] {
  const { floor } = state
  const own = floor.queue.find((one) => one.student === student)
  const speaking = floor.speaking?.student === student ? floor.speaking : null
  return {
    asked: own !== undefined,
    side: own?.side ?? null,
    place: placeOf(floor, student),
    speaking: speaking !== null,
    until: speaking && speaker(state, speaking).until,
  }
}

/** Null for who is not in the chair. */
export function chairView(state: ClassState, student: StudentId): ChairView | null {
  if (chairOf(state) !== student) return null
  const { speaking } = state.floor
  return {
    speaking: speaking && { ...speaker(state, speaking), household: numberOf(state, speaking.student) },
    waiting: speakersOrder(state.floor).map((one) => ({
      ...waiting(state, one),
      student: one.student,
      household: numberOf(state, one.student),
    })),
  }
}
