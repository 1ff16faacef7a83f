import type {
  ItemView,
  MeetingView,
  StudentView,
  StudentsElectionView,
  StudentsPollView,
  StudentsProposalView,
} from '@jagten/server/contract'
import { boardSceneOf } from '../lesson/board-scene.ts'
import { decidedOf } from '../proposal/decided.ts'
import type { Decided } from '../proposal/decided.ts'
import { discussedIn, itemOn } from '../proposal/discussed.ts'

type Step = StudentView['lesson']['steps'][number]

type OpenMeeting = Extract<MeetingView, { state: 'open' }>

/** The one thing a student is about now. */
export type WhatIsOn =
  | { readonly kind: 'archived' | 'before' | 'thanks' | 'step' }
  | { readonly kind: 'poll'; readonly poll: StudentsPollView }
  | { readonly kind: 'election'; readonly election: StudentsElectionView }
  | { readonly kind: 'decisions'; readonly title: Step['title']; readonly decided: readonly Decided[] }
  | { readonly kind: 'meeting'; readonly proposal: StudentsProposalView }
  /** The meeting has a recess, or an item that is no proposal. */
  | { readonly kind: 'item'; readonly meeting: OpenMeeting; readonly item: ItemView }

type Asked = Pick<StudentView, 'archived' | 'poll' | 'meeting' | 'lesson' | 'proposals'>

const voteOf = (poll: NonNullable<StudentView['poll']>): WhatIsOn =>
  poll.method === 'block-vote' ? { kind: 'election', election: poll } : { kind: 'poll', poll }

/**
 * In the board's order: a vote or its result, then what was decided, then the meeting's item, then the step.
 *
 * @param isJustOver - Whether the class met so shortly ago that it may still sit there.
 */
export function whatIsOn({ archived, poll, meeting, lesson, proposals }: Asked, isJustOver: boolean): WhatIsOn {
  if (archived) return { kind: 'archived' }
  if (poll?.state === 'open') return voteOf(poll)
  if (lesson.state === 'rung') return { kind: isJustOver ? 'step' : 'before' }
  if (poll) return voteOf(poll)

  const step = lesson.at === null ? undefined : lesson.steps[lesson.at]
  const decided = step && boardSceneOf(step) === 'decisions' ? decidedOf(proposals) : []
  if (step && decided.length > 0) return { kind: 'decisions', title: step.title, decided }

  const item = itemOn(meeting)
  if (meeting.state === 'open' && item && (meeting.recess || item.kind !== 'proposal'))
    return { kind: 'item', meeting, item }
  const discussed = discussedIn(meeting)
  const proposal = proposals.find((one) => one.id === discussed)
  if (proposal) return { kind: 'meeting', proposal }
  if (!step) return { kind: isJustOver ? 'thanks' : 'before' }
  return { kind: 'step' }
}
