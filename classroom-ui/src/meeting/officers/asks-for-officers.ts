import type { MeetingView, StepView } from '@jagten/server/contract'

type Asked = {
  readonly meeting: Pick<MeetingView, 'state'>
  readonly lesson: {
    readonly at: number | null
    readonly state: string
    readonly steps: readonly Pick<StepView, 'kind'>[]
  }
}

/** Whether it is asked who helps at the meeting: while it is open, and in the step in which it is held. */
export function asksForOfficers({ meeting, lesson }: Asked): boolean {
  if (lesson.state === 'rung') return false
  return meeting.state !== 'closed' || (lesson.at !== null && lesson.steps[lesson.at]?.kind === 'meet')
}
