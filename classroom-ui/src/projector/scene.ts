import type {
  ElectionView,
  MeetingView,
  PollView,
  ProjectorView,
  ProposalView,
  StandingView,
} from '@jagten/server/contract'
import { besideStep } from '../lesson/beside-step.ts'
import type { BesideStep } from '../lesson/beside-step.ts'
import { boardSceneOf } from '../lesson/board-scene.ts'
import { decidedOf } from '../proposal/decided.ts'
import type { Decided } from '../proposal/decided.ts'
import { discussedIn } from '../proposal/discussed.ts'

type Step = ProjectorView['lesson']['steps'][number]

/** The one thing that stands on the board now. */
export type Scene =
  | { readonly kind: 'look-up' }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'poll'; readonly poll: PollView }
  | { readonly kind: 'election'; readonly election: ElectionView }
  | { readonly kind: 'standing'; readonly standing: StandingView }
  | {
      readonly kind: 'meeting'
      readonly meeting: Extract<MeetingView, { state: 'open' }>
      readonly proposal: ProposalView | null
    }
  | { readonly kind: 'works'; readonly proposal: ProposalView; readonly poll: PollView | null }
  | { readonly kind: 'decisions'; readonly title: Step['title']; readonly decided: readonly Decided[] }
  | { readonly kind: 'rung' }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'archived' }
  | { readonly kind: 'step'; readonly at: number; readonly step: Step; readonly beside: BesideStep }
  | { readonly kind: 'join' }

const voteOf = (poll: NonNullable<ProjectorView['poll']>): Scene =>
  poll.method === 'block-vote' ? { kind: 'election', election: poll } : { kind: 'poll', poll }

/**
 * @param notice - What the teacher says to everybody now, if its time is not over.
 * @param isJustOver - Whether the class met so shortly ago that it may still sit there.
 */
export function sceneOf(view: ProjectorView, notice: string | null, isJustOver: boolean): Scene {
  const { poll, election, meeting, lesson, control, proposals } = view
  if (view.archived) return { kind: 'archived' }
  if (control.frozen) return { kind: 'look-up' }
  if (notice !== null) return { kind: 'notice', text: notice }
  if (poll?.state === 'open') return voteOf(poll)
  // a week after the bell the class comes in anew
  if (lesson.state === 'rung') return { kind: isJustOver ? 'rung' : 'join' }
  const raised = raisedNow(proposals, poll)
  if (raised) return { kind: 'works', proposal: raised, poll: poll?.proposal === raised.id ? poll : null }
  // The server takes a result away at the next step, the next item or the next poll.
  if (poll) return voteOf(poll)
  if (election) return { kind: 'standing', standing: election }

  const step = lesson.at === null ? undefined : lesson.steps[lesson.at]
  const wanted = step ? boardSceneOf(step) : 'join'
  const decided = wanted === 'decisions' ? decidedOf(proposals) : []
  if (step && decided.length > 0) return { kind: 'decisions', title: step.title, decided }

  if (meeting.state === 'open') {
    const item = discussedIn(meeting)
    const proposal = proposals.find((one) => one.id === item) ?? null
    return { kind: 'meeting', meeting, proposal }
  }
  const day = proposals.find(({ works }) => works?.state === 'building')
  if (day) return { kind: 'works', proposal: day, poll: null }
  if (!step && isJustOver) return { kind: 'thanks' }
  if (!step || lesson.at === null || wanted === 'join') return { kind: 'join' }
  return { kind: 'step', at: lesson.at, step, beside: besideStep(step, view) }
}

/** What all shall see grow: what Lykke builds, and what is built, or stands, of what the result still on the board decided. */
function raisedNow(proposals: ProjectorView['proposals'], poll: ProjectorView['poll']): ProposalView | undefined {
  const byLykke = proposals.find(({ works }) => works?.state === 'building' && works.by === 'lykke')
  return (
    byLykke ??
    proposals.find(
      ({ id, works }) => id === poll?.proposal && (works?.state === 'building' || works?.state === 'built'),
    )
  )
}
