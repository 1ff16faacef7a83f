/** Residents' democracy: proposals, the meeting and its floor, and polls about something by some method. */
import type { Cue, Subject } from '../base/subject.ts'
import type { RosterState } from '../roster/roster.ts'
import { apply } from './apply.ts'
import { commands as own } from './commands.ts'
import type { DemocracyState } from './democracy.ts'
import { events } from './events.ts'
import type { DemocracyEvent } from './events.ts'
import { quietFloor } from './floor.ts'
import { noMeeting } from './meeting.ts'
import { emptyBook } from './minutes/book.ts'
import { commands as minutes } from './minutes/commands.ts'
import { noOfficers } from './officers/officers.ts'
import { lift } from './old-events.ts'
import { usualRules } from './rules/meeting-rules.ts'
import { told } from './told.ts'
import type { DemocracyCode } from './told.ts'

export const commands = { ...own, ...minutes } as const

export const subject = {
  first: {
    proposals: [],
    polls: [],
    shownPoll: null,
    election: null,
    demands: [],
    rules: usualRules,
    meeting: noMeeting,
    meetingDemands: [],
    meetingsAt: [],
    floor: quietFloor,
    minutes: emptyBook,
    officers: noOfficers,
  },
  events,
  lift,
  apply,
  told,
  cue(event): Cue | null {
    // made secret, all vote again, and are told how as at the beginning
    if (event.type === 'poll-made-secret') return { kind: 'poll', poll: event.poll }
    if (event.type === 'poll-opened') return { kind: 'poll', poll: event.id }
    return event.type === 'poll-closed' ? { kind: 'result', poll: event.poll } : null
  },
} satisfies Subject<DemocracyState, DemocracyEvent, DemocracyState & RosterState, DemocracyCode>
