import type { Command } from '../commands.ts'
import { setHold } from '../control/holds.ts'
import { setSettings } from '../control/settings.ts'
import { askFloor, closeMeeting, giveFloor, leaveFloor, nextItem, openMeeting } from '../democracy/meeting.ts'
import {
  cast,
  closePoll,
  holdPoll,
  makeSecret,
  openPoll,
  resumePoll,
  showReceipts,
  voidPoll,
} from '../democracy/poll.ts'
import { amend, isUndecided, submit, support, withdraw } from '../democracy/proposal.ts'
import type { Decision, Given } from '../given.ts'
import { invite, revoke } from '../helpers/helpers.ts'
import { AlarmId, TextId } from '../ids.ts'
import {
  choosePlan,
  extend,
  goToStep,
  nextStep,
  pause,
  previousStep,
  replan,
  resume,
  startLesson,
} from '../lesson/steering.ts'
import { addNote, chooseNote, removeNote } from '../notes/notes.ts'
import { refuse } from '../refusal.ts'
import {
  addStudents,
  applyRoster,
  erase,
  houseTheUnhoused,
  moveHousehold,
  swapHouseholds,
  rename,
  setApart,
  setAttendance,
  setGroup,
  tiePlayer,
  untiePlayer,
} from '../roster/roster.ts'
import { pair } from '../roster/pairing.ts'
import { signGone, writeSign } from '../signs/signs.ts'
import { archive } from './archive.ts'
import { ringBell } from './bell.ts'
import { held } from './held.ts'
import { leavingMeeting } from './leaving.ts'
import { may } from './may.ts'
import { housed } from './state.ts'
import type { ClassState } from './state.ts'

/** What a command comes to: events, with what is kept beside the log, or a refusal. Never throws. */
export function decide(state: ClassState, { command, payload }: Command, given: Given): Decision {
  const refusal = may(given.actor, command, state)
  if (refusal) return refusal
  const { roster, lesson, proposals, polls, meeting, floor } = state
  switch (command) {
    case 'world.open':
      return { events: state.worldOpen ? [] : [{ type: 'world-opened' }] }
    case 'world.close':
      return { events: state.worldOpen ? [{ type: 'world-closed' }] : [] }
    case 'roster.add':
      return addStudents(roster, payload, given)
    case 'roster.rename':
      return rename(roster, payload, given)
    case 'roster.erase':
      return erase(roster, payload)
    case 'roster.pair':
      return pair(roster, payload, given)
    case 'roster.apart':
      return setApart(roster, payload)
    case 'household.swap':
      return swapHouseholds(roster, payload)
    case 'household.move':
      return moveHousehold(roster, payload, given)
    case 'group.set':
      return setGroup(roster, payload)
    case 'attendance.set':
      return setAttendance(roster, payload)
    case 'lesson.start':
      return startLesson(lesson, payload, { plan: state.plan, path: state.path ?? undefined }, given)
    case 'lesson.next':
      return leavingMeeting(nextStep(lesson, payload, given), state)
    case 'lesson.back':
      return leavingMeeting(previousStep(lesson, given), state)
    case 'lesson.goto':
      return leavingMeeting(goToStep(lesson, payload, given), state)
    case 'lesson.replan':
      return replan(lesson, payload)
    case 'lesson.extend':
      return extend(lesson, payload, given)
    case 'lesson.pause':
      return pause(lesson, given)
    case 'lesson.resume':
      return resume(lesson, given)
    case 'lesson.ring':
      return ringBell(state, given)
    case 'proposal.submit':
      return held(submit(proposals, payload, given), state, given)
    case 'proposal.support':
      return support(proposals, payload, given)
    case 'proposal.amend':
      return held(amend(proposals, payload, given), state, given)
    case 'proposal.withdraw':
      return withdrawUnlessVotedOn(state, payload, given)
    case 'meeting.open':
      // what nobody may read cannot be talked about
      return openMeeting(
        meeting,
        proposals.filter(({ title }) => !state.hidden.has(title)),
        payload,
      )
    case 'meeting.next':
      return nextItem(meeting)
    case 'meeting.close':
      return closeMeeting(meeting)
    case 'floor.ask':
      return askFloor(floor, given)
    case 'floor.leave':
      return leaveFloor(floor, given)
    case 'floor.give':
      return giveFloor(floor, payload, (id) => roster.students.some((student) => student.id === id))
    case 'poll.open':
      return openPollOnProposal(state, payload, given)
    case 'poll.secret':
      return makeSecret(polls, payload)
    case 'poll.resume':
      return resumePoll(polls, payload, given)
    case 'poll.close':
      return closePoll(polls, payload, given)
    case 'poll.show-receipts':
      return showReceipts(polls, payload)
    case 'poll.hold':
      return holdPoll(polls, payload, given)
    case 'poll.void':
      return voidPoll(polls, payload)
    case 'ballot.cast':
      return cast(polls, payload, given)
    case 'class.freeze':
      return setHold(state.holds, roster, 'freeze', payload, given)
    case 'class.mute':
      return setHold(state.holds, roster, 'mute', payload, given)
    case 'class.gather':
      return { events: [{ type: 'class-gathered', ...payload }] }
    case 'class.send-back':
      return { events: [{ type: 'class-sent-back', ...payload }] }
    case 'class.set':
      return setSettings(state.settings, payload)
    case 'class.plan':
      return choosePlan(lesson, state, payload, given)
    case 'class.say': {
      const text = TextId.parse(given.id())
      return {
        events: [{ type: 'notice-said', text, ...(payload.to && { to: payload.to }) }],
        beside: { texts: [{ id: text, owner: null, text: payload.text }] },
      }
    }
    case 'class.archive':
      return archive(state, given)
    case 'class.unarchive':
      return { events: state.archived ? [{ type: 'class-unarchived' }] : [] }
    case 'text.hide':
      if (given.text(payload.text) === undefined) return refuse('text.unknown')
      // hidden by the teacher too, one that waited has been seen to
      return state.hidden.has(payload.text) && !state.held.has(payload.text)
        ? { events: [] }
        : { events: [{ type: 'text-hidden', text: payload.text }] }
    case 'text.show':
      return { events: state.hidden.has(payload.text) ? [{ type: 'text-shown', text: payload.text }] : [] }
    case 'note.add':
      return held(addNote(state.notes, roster, payload, given), state, given)
    case 'note.remove':
      return removeNote(state.notes, payload, given)
    case 'note.choose':
      return chooseNote(state.notes, roster, payload, given)
    case 'sign.write':
      return held(writeSign(state.signs, payload, given), state, given)
    case 'sign.gone':
      return signGone(state.signs, payload)
    case 'area.hide':
      return { events: state.hiddenAreas.has(payload.area) ? [] : [{ type: 'area-hidden', area: payload.area }] }
    case 'area.show':
      return { events: state.hiddenAreas.has(payload.area) ? [{ type: 'area-shown', area: payload.area }] : [] }
    case 'alarm.raise':
      if (given.actor.kind !== 'student') return refuse('command.not-yours')
      // one is enough: the teacher has not seen to it yet
      if (state.alarms.some((alarm) => given.actor.kind === 'student' && alarm.student === given.actor.student)) {
        return { events: [] }
      }
      return { events: [{ type: 'alarm-raised', alarm: AlarmId.parse(given.id()), student: given.actor.student }] }
    case 'alarm.clear':
      if (!state.alarms.some((alarm) => alarm.id === payload.alarm)) return refuse('alarm.unknown')
      return { events: [{ type: 'alarm-cleared', alarm: payload.alarm }] }
    case 'helper.invite':
      return invite(state.helpers, payload, given)
    case 'helper.revoke':
      return revoke(state.helpers, payload)
    case 'player.untie':
      return untiePlayer(roster, payload, given)
    case 'player.key':
      return tiePlayer(roster, payload, given)
    default:
      return command satisfies never
  }
}

type CommandOf<C extends Command['command']> = Extract<Command, { command: C }>

/** What is being voted on cannot be taken away from the voters. */
function withdrawUnlessVotedOn(
  state: ClassState,
  payload: CommandOf<'proposal.withdraw'>['payload'],
  given: Given,
): Decision {
  const isVotedOn = state.polls.some(
    (poll) =>
      poll.proposal === payload.proposal && (poll.progress.state === 'open' || poll.progress.state === 'suspended'),
  )
  return isVotedOn ? refuse('poll.another-open') : withdraw(state.proposals, payload, given)
}

/** Everybody present is housed first, so that nobody who is here is without a vote. */
function openPollOnProposal(state: ClassState, payload: CommandOf<'poll.open'>['payload'], given: Given): Decision {
  const proposal = state.proposals.find((one) => one.id === payload.proposal)
  if (!proposal) return refuse('proposal.unknown')
  if (!isUndecided(proposal)) return refuse('proposal.decided')
  const moves = houseTheUnhoused(state.roster, given)
  const decision = openPoll(state.polls, payload, housed(moves.reduce(applyRoster, state.roster)), given)
  return 'refusal' in decision ? decision : { events: [...moves, ...decision.events] }
}
