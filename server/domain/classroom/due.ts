import type { Command } from './commands.ts'
import { currentPoll } from '../democracy/poll.ts'
import { forgottenAt, stepNow } from '../lesson/lesson.ts'
import type { ClassState } from './state.ts'

type Due = { readonly at: number; readonly command: Command }

/**
 * What the clock has to command next, and when (Unix milliseconds); null while nothing runs out. A bell that should have
 * rung comes before all else that is overdue by then: who comes back next week finds the step where it was left.
 */
export function nextDue(state: ClassState, now: number): Due | null {
  const bell = forgottenAt(state.lesson)
  const due: Due[] = bell === null ? [] : [{ at: bell, command: { command: 'lesson.ring', payload: {} } }]
  if (bell !== null && bell <= now) return due[0] ?? null
  const poll = currentPoll(state.polls)
  if (poll?.progress.state === 'open' && poll.progress.endsAt !== null) {
    due.push({ at: poll.progress.endsAt, command: { command: 'poll.close', payload: { poll: poll.id } } })
  }
  const recessEndsAt = state.meeting.state === 'open' ? (state.meeting.recess?.endsAt ?? null) : null
  if (recessEndsAt !== null) {
    due.push({ at: recessEndsAt, command: { command: 'meeting.recess', payload: { on: false } } })
  }
  const step = stepNow(state.lesson)
  if (step?.advance === 'clock' && state.lesson.state === 'running') {
    due.push({ at: state.lesson.endsAt, command: { command: 'lesson.next', payload: { from: step.id } } })
  }
  for (const { what, to, until } of state.holds) {
    if (until === null) continue
    const payload = { on: false, ...(to && { to }) }
    due.push({ at: until, command: { command: what === 'freeze' ? 'class.freeze' : 'class.mute', payload } })
  }
  for (const { player, until } of state.out) {
    due.push({ at: until, command: { command: 'player.let-in', payload: { player } } })
  }
  return due.toSorted((one, other) => one.at - other.at)[0] ?? null
}
