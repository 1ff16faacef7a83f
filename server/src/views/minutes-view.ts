import type { ClassState } from '../../domain/classroom/state.ts'
import type { ProposalId, StudentId } from '../../domain/base/ids.ts'
import { isUnapproved } from '../../domain/democracy/minutes/book.ts'
import { decidingPoll, maySayMinority } from '../../domain/democracy/minutes/writing.ts'
import { isPresent } from '../../domain/roster/roster.ts'
import type { MinutesView, StudentsProposalView, TeachersProposalView } from '../../contract/views.ts'
import type { Source } from './live.ts'
import { written } from './parts.ts'

export function minutesView(state: ClassState, { texts }: Source): MinutesView {
  const { entries, nextMeeting, approvedAt } = state.minutes
  return {
    nextMeeting,
    remarks: entries.flatMap((entry) => (entry.kind === 'remark' ? [written(state, texts, entry.text, true)] : [])),
    approvedAt,
    isUnapproved: isUnapproved(state.minutes),
  }
}

/** What was written for those who lost: sorted by the words, so that the order says nothing of who was quick. */
export function sentencesOf(
  state: ClassState,
  { texts }: Source,
  proposal: ProposalId,
): Pick<TeachersProposalView, 'sentences' | 'isMinutesOpen'> {
  const poll = decidingPoll(state, proposal)?.id
  return {
    sentences: state.minutes.sentences
      .filter((one) => one.poll === poll)
      .map(({ text }) => written(state, texts, text, true))
      .toSorted((one, other) => (one.text ?? '').localeCompare(other.text ?? '', 'da')),
    isMinutesOpen: maySayMinority(state, proposal),
  }
}

export function ownMinority(
  state: ClassState,
  { texts }: Source,
  proposal: ProposalId,
  student: StudentId,
): StudentsProposalView['ownMinority'] {
  const poll = decidingPoll(state, proposal)?.id
  const own = state.minutes.sentences.find((one) => one.poll === poll && one.by === student)
  return {
    text: own ? (texts.get(own.text) ?? null) : null,
    may: maySayMinority(state, proposal) && isPresent(state.roster, student) && !own?.isChosen,
  }
}
