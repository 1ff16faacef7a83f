import type { PollView, ProjectorView, ProposalView } from '@jagten/server/contract'

type Step = ProjectorView['lesson']['steps'][number]

/** The one thing that stands on the board now. */
export type Scene =
  | { readonly kind: 'look-up' }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'poll'; readonly poll: PollView }
  | { readonly kind: 'meeting'; readonly at: number; readonly of: number; readonly proposal: ProposalView | null }
  | { readonly kind: 'rung' }
  | { readonly kind: 'step'; readonly at: number; readonly step: Step }
  | { readonly kind: 'join' }

/** `notice` is what the teacher says to everybody now, if its time is not over. */
export function sceneOf(view: ProjectorView, notice: string | null): Scene {
  const { poll, meeting, lesson, control, proposals } = view
  if (control.frozen) return { kind: 'look-up' }
  if (notice !== null) return { kind: 'notice', text: notice }
  if (poll && poll.state !== 'closed') return { kind: 'poll', poll }

  const item = meeting.open && meeting.at !== null ? meeting.agenda[meeting.at] : undefined
  // A result stays until the meeting talks about something else.
  if (poll && (item === undefined || item === poll.proposal)) return { kind: 'poll', poll }
  if (item !== undefined) {
    const proposal = proposals.find((one) => one.id === item) ?? null
    return { kind: 'meeting', at: meeting.at ?? 0, of: meeting.agenda.length, proposal }
  }
  if (lesson.rung) return { kind: 'rung' }
  const step = lesson.at === null ? undefined : lesson.steps[lesson.at]
  // Who comes late in the first minutes still has to find in.
  if (!step || lesson.at === null || step.kind === 'welcome') return { kind: 'join' }
  return { kind: 'step', at: lesson.at, step }
}
