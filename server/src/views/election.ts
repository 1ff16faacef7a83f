import type { CandidateView, ElectedView, ElectionView, StandingView } from '../../contract/views.ts'
import type { StudentId } from '../../domain/base/ids.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import { mostMarks } from '../../domain/democracy/methods/block-vote.ts'
import type { ElectionPoll } from '../../domain/democracy/poll.ts'
import { householdOf } from '../../domain/roster/roster.ts'
import type { Texts } from './live.ts'
import { turnoutOf } from './turnout.ts'

/** Who stands, by their names: whoever wants to decide for others says so before all. */
export function candidateViews(state: ClassState, texts: Texts, candidates: readonly StudentId[]): CandidateView[] {
  return candidates.map((student, index) => {
    const row = state.roster.students.find(({ id }) => id === student)
    return {
      number: index + 1,
      student,
      name: (row && texts.get(row.name)) ?? null,
      household: householdOf(state, student)?.number ?? null,
    }
  })
}

/** While one can stand; null when there is no election, or it is voted on. */
export function standingView(state: ClassState, texts: Texts): StandingView | null {
  const { election, polls } = state
  const isVotedOn = polls.some(({ subject, progress }) => subject.kind === 'election' && isOn(progress.state))
  if (!election || isVotedOn) return null
  return { seats: election.seats, candidates: candidateViews(state, texts, election.candidates) }
}

const isOn = (progress: ElectionPoll['progress']['state']): boolean => progress === 'open' || progress === 'suspended'

/** The same for everybody: the seed of the lots only when all have voted, and never what anybody got. */
export function electionView(state: ClassState, texts: Texts, poll: ElectionPoll): ElectionView {
  const { id, subject, progress } = poll
  const { seats, seal } = subject
  const candidates = candidateViews(state, texts, subject.candidates)
  const common = {
    id,
    method: 'block-vote',
    proposal: null,
    hands: null,
    receipts: null,
    form: 'secret',
    seats,
    seal,
    candidates,
    mostMarks: mostMarks(seats),
    turnout: turnoutOf(poll),
  } as const
  switch (progress.state) {
    case 'open':
      return { ...common, state: 'open', endsAt: progress.endsAt, result: null }
    case 'suspended':
      return { ...common, state: 'suspended', endsAt: null, result: null }
    case 'closed':
      return { ...common, state: 'closed', endsAt: null, result: electedView(poll, progress.result, candidates) }
    case 'void': {
      const why = progress.wasDecided ? 'does-not-hold' : 'came-to-nothing'
      return { ...common, state: 'closed', endsAt: null, result: null, why }
    }
    default:
      return progress satisfies never
  }
}

type Result = Extract<ElectionPoll['progress'], { state: 'closed' }>['result']

function electedView(
  { subject }: ElectionPoll,
  { winners, substitutes, draws }: Result,
  candidates: readonly CandidateView[],
): ElectedView {
  const by = (numbers: readonly number[]): CandidateView[] => numbers.flatMap((number) => candidates[number - 1] ?? [])
  return { winners: by(winners), substitutes: by(substitutes), draws: draws.map(by), seed: subject.seed }
}
