import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { refuse } from '../base/refusal.ts'
import { householdOf, isPresent } from '../roster/roster.ts'
import type { RosterState } from '../roster/roster.ts'
import type { DemocracyState } from './democracy.ts'
import type { MeetingEvent } from './events.ts'
import { RULES } from './rules/rules.ts'

type State = Pick<DemocracyState, 'meeting' | 'meetingDemands'> & RosterState

/** How many households demand a meeting, and how many it takes (R6). */
export type Demand = { readonly asked: number; readonly needed: number }

export function demandOf({ meetingDemands, roster }: Omit<State, 'meeting'>): Demand {
  const { households } = roster
  return {
    asked: households.filter(({ id }) => meetingDemands.includes(id)).length,
    needed: Math.max(1, Math.ceil(households.length * RULES.R6.value.shareOfHouseholds)),
  }
}

/** A household demands a meeting, or does not any more; whoever of it says so, it counts once. */
export function demandMeeting(state: State, isOn: boolean, { actor }: Given): Decision<MeetingEvent> {
  if (actor.kind !== 'student') return refuse('command.not-yours')
  if (state.meeting.state !== 'closed')
    return refuse(`meeting.${state.meeting.state === 'open' ? 'open' : 'called'}-already`)
  const household = householdOf(state, actor.student)?.id
  if (!household || !isPresent(state.roster, actor.student)) return refuse('meeting.not-here')
  if (state.meetingDemands.includes(household) === isOn) return nothingChanges
  return { events: [{ type: 'meeting-demanded', household, on: isOn }] }
}
