import type { Text } from '@jagten/lesson-plans/schema'
import type { Tag } from '../../../domain/notes/events.ts'
import type { ClassState } from '../../../domain/classroom/state.ts'
import type { Position } from '@jagten/worlds/geometry'
import type { MinuteBook, MinuteEntry } from '../../../domain/democracy/minutes/book.ts'
import type { ClassId, GroupId, NoteId, TextId } from '../../../domain/base/ids.ts'
import type { ElectionPoll, Poll, ProposalPoll } from '../../../domain/democracy/poll.ts'
import { electionView } from '../election.ts'
import { lessonView, proposalView, written } from '../parts.ts'
import { turnoutOf } from '../turnout.ts'
import { notesView, titleNear } from '../notes.ts'
import type { Source } from '../live.ts'
import type {
  AmendmentView,
  ElectionView,
  NoteView,
  PollResult,
  ProposalView,
  Turnout,
  Written,
} from '../../../contract/views.ts'

/** One vote on a proposal. Times are Unix milliseconds. */
export type MinutedPoll = {
  readonly form: Poll['form']
  /** When it was counted, or, while it was not, when it was opened. */
  readonly at: number
  readonly turnout: Turnout
  /** How many households nobody was present of when it was opened: they had no vote. */
  readonly householdsAbsent: number
  readonly came:
    | { readonly to: 'result'; readonly result: PollResult }
    | { readonly to: 'nothing' }
    | { readonly to: 'void' }
    | { readonly to: 'no-end-yet' }
}

/** `near`: the named place it is about, or would be; null where it is nowhere in particular or out in the open. */
export type MinutedAmendment = AmendmentView & { readonly near: Text | null; readonly polls: readonly MinutedPoll[] }

/** `polls`: on the proposal itself; `near` as of an amendment. */
export type MinutedProposal = Omit<ProposalView, 'amendments'> & {
  readonly near: Text | null
  readonly polls: readonly MinutedPoll[]
  readonly amendments: readonly MinutedAmendment[]
}

/** An election; `at` as of a vote on a proposal. */
export type MinutedElection = {
  readonly at: number
  readonly householdsAbsent: number
  readonly election: ElectionView
}

export type MinutedNote = { readonly tag: Tag; readonly text: Written; readonly group: GroupId | null }

/** What remains of a class's meetings on paper: households by number, never a name, and no text that is hidden. */
export type Minutes = {
  readonly id: ClassId
  readonly name: string
  /** What was put down, entry by entry; `read` gives its texts, `near` the named place a spot is at. */
  readonly book: MinuteBook
  readonly entries: readonly MinuteEntry[]
  readonly read: (id: TextId) => Written
  readonly near: (place: Position) => Text | null
  readonly plan: Text
  /** When there were meetings and votes, and when there were lessons; Unix milliseconds, the earliest first. */
  readonly meetingsAt: readonly number[]
  readonly lessonsAt: readonly number[]
  /** Elections of the board: the only place where anybody is named, since whoever stands says so before all. */
  readonly elections: readonly MinutedElection[]
  /** An election as it was once, in words. */
  readonly election: (poll: ElectionPoll) => MinutedElection
  readonly decided: readonly MinutedProposal[]
  readonly undecided: readonly MinutedProposal[]
  /** The walk, place by place: those most wrote about first; `title` is null for one without a name, or no place at all. */
  readonly walk: readonly { readonly title: Text | null; readonly notes: readonly MinutedNote[] }[]
  /** What each group went on with. */
  readonly chosen: readonly { readonly group: GroupId; readonly note: MinutedNote; readonly place: Text | null }[]
}

export function minutesOf(state: ClassState, source: Source): Minutes {
  const proposals = state.proposals.map((proposal): MinutedProposal => {
    const view = proposalView(state, source, proposal, () => false)
    const polls = state.polls.filter(isOnProposal).filter(({ subject }) => subject.proposal === proposal.id)
    const nearOf = ({ place }: Pick<ProposalView, 'place'>): Text | null => place && titleNear(source.place, place)
    return {
      ...view,
      near: nearOf(view),
      polls: polls.filter(({ subject }) => subject.kind === 'proposal').map(minuted),
      amendments: view.amendments.map((one) => ({
        ...one,
        near: nearOf(one),
        polls: polls
          .filter(({ subject }) => subject.kind === 'amendment' && subject.amendment === one.amendment)
          .map(minuted),
      })),
    }
  })
  const election = (poll: ElectionPoll): MinutedElection => ({
    at: poll.closedAt ?? poll.openedAt,
    householdsAbsent: poll.notOnRoll.length,
    election: electionView(state, source.texts, poll),
  })
  const isDecided = ({ polls }: MinutedProposal): boolean => polls.some(({ came }) => came.to === 'result')
  const pollsAt = state.polls.map(({ openedAt, closedAt }) => closedAt ?? openedAt)
  return {
    id: state.id,
    name: state.name,
    book: state.minutes,
    entries: state.minutes.entries,
    read: (id) => written(state, source.texts, id, false),
    near: (place) => titleNear(source.place, place),
    plan: lessonView(state, source, false).title,
    meetingsAt: [...state.meetingsAt, ...pollsAt].toSorted((one, other) => one - other),
    lessonsAt: state.gatherings.map(({ beganAt }) => beganAt),
    elections: state.polls.filter(isElection).map(election),
    election,
    decided: proposals.filter(isDecided),
    undecided: proposals.filter((proposal) => !isDecided(proposal)),
    ...walked(state, source),
  }
}

const isElection = (poll: Poll): poll is ElectionPoll => poll.subject.kind === 'election'
const isOnProposal = (poll: Poll): poll is ProposalPoll => poll.subject.kind !== 'election'

function minuted(poll: ProposalPoll): MinutedPoll {
  const { form, openedAt, closedAt, progress, notOnRoll } = poll
  const common = {
    form,
    at: closedAt ?? openedAt,
    turnout: turnoutOf(poll),
    householdsAbsent: notOnRoll.length,
  }
  switch (progress.state) {
    case 'closed':
      return {
        ...common,
        came: { to: 'result', result: { ...progress.result.count, outcome: progress.result.outcome } },
      }
    case 'void':
      return { ...common, came: { to: progress.wasDecided ? 'void' : 'nothing' } }
    case 'open':
    case 'suspended':
      return { ...common, came: { to: 'no-end-yet' } }
    default:
      return progress satisfies never
  }
}

function walked(state: ClassState, source: Source): Pick<Minutes, 'walk' | 'chosen'> {
  // as the board sees them: a note that is hidden is not there
  const { notes, notedPlaces, chosenNotes } = notesView(state, source, null)
  const known = new Map(notes.map((note) => [note.id, note]))
  const placed = new Map<NoteId, Text | null>(
    notedPlaces.flatMap(({ title, notes: ids }) => ids.map((id) => [id, title])),
  )
  const nowhere = notes.filter(({ id }) => !placed.has(id))
  return {
    walk: [
      ...notedPlaces.map(({ title, notes: ids }) => ({ title, notes: ids.flatMap((id) => listed(known.get(id))) })),
      ...(nowhere.length > 0 ? [{ title: null, notes: nowhere.flatMap(listed) }] : []),
    ],
    chosen: chosenNotes.flatMap(({ group, note }) =>
      listed(known.get(note)).map((one) => ({ group, note: one, place: placed.get(note) ?? null })),
    ),
  }
}

const listed = (note: NoteView | undefined): MinutedNote[] =>
  note ? [{ tag: note.tag, text: note.text, group: note.group }] : []
