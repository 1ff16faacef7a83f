import type { Command } from '../commands.ts'
import { currentPoll } from '../democracy/poll.ts'
import { stepNow } from '../lesson/lesson.ts'
import type { ClassState } from './state.ts'

/** What the clock has to command next, and when (Unix milliseconds); null while nothing runs out. */
export function nextDue(state: ClassState): { readonly at: number; readonly command: Command } | null {
  const due: { at: number; command: Command }[] = []
  const poll = currentPoll(state.polls)
  if (poll?.progress.state === 'open' && poll.progress.endsAt !== null) {
    due.push({ at: poll.progress.endsAt, command: { command: 'poll.close', payload: { poll: poll.id } } })
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
  return due.toSorted((one, other) => one.at - other.at)[0] ?? null
}
