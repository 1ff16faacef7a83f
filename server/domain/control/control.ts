import type { AlarmId, StudentId, TextId } from '../base/ids.ts'
import type { Target } from '../base/target.ts'
import { groupOf } from '../roster/roster.ts'
import type { RosterState } from '../roster/roster.ts'
import { holdOn } from './holds.ts'
import type { Hold } from './holds.ts'
import type { PutOut } from './putting-out.ts'
import type { Settings } from './settings.ts'

export type ControlState = {
  /** Who is held still or kept quiet. */
  readonly holds: readonly Hold[]
  readonly settings: Settings
  /** What the teacher last said; `at` in Unix milliseconds, `to` null for everybody. */
  readonly notice: { readonly text: TextId; readonly at: number; readonly to: Target | null } | null
  /** Students who told the teacher in private that something must stop, and whom nobody has seen to yet. */
  readonly alarms: readonly { readonly id: AlarmId; readonly student: StudentId; readonly at: number }[]
  /** Who is not let into the world for a while. */
  readonly out: readonly PutOut[]
}

/**
 * By what the teacher holds this student, or the group, apart from the class: who has a break does not propose, speak or
 * build, but still votes and can say that something must stop.
 */
export function breakOf(
  state: Pick<ControlState, 'holds'> & Pick<RosterState, 'roster'>,
  student: StudentId,
): Hold | undefined {
  const apart = state.holds.filter(({ to }) => to !== null)
  return holdOn(apart, 'freeze', student, groupOf(state, student))
}

/** Whether the student is held still, alone or with everybody. */
export function isHeldStill(
  state: Pick<ControlState, 'holds'> & Pick<RosterState, 'roster'>,
  student: StudentId,
): boolean {
  return holdOn(state.holds, 'freeze', student, groupOf(state, student)) !== undefined
}

/** What only concerned one student goes with the student. */
export function withoutStudent(own: ControlState, student: StudentId): ControlState {
  return {
    ...own,
    alarms: own.alarms.filter((alarm) => alarm.student !== student),
    holds: own.holds.filter(({ to }) => to === null || !('student' in to) || to.student !== student),
  }
}
