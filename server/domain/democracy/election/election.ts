import type { Decision } from '../../base/decision.ts'
import type { Given } from '../../base/given.ts'
import type { StudentId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import type { Refusal } from '../../base/refusal.ts'
import { knows } from '../../roster/roster.ts'
import type { Roster, RosterState } from '../../roster/roster.ts'
import type { ElectionEvent, PollSubject } from '../events.ts'
import { currentPoll } from '../poll.ts'
import type { Poll } from '../poll.ts'
import { RULES } from '../rules/rules.ts'

/** A section board that is to be elected: who stands, in the order in which they stood up. */
export type Election = { readonly seats: number; readonly candidates: readonly StudentId[] }

export type ElectionSubject = Extract<PollSubject, { kind: 'election' }>

/** More do not fit on a ballot paper that one can look over. */
export const MOST_CANDIDATES = 20

type State = { readonly election: Election | null; readonly polls: readonly Poll[] } & RosterState

/** An odd number of seats (R25), or why not. */
function checkedSeats(seats: number): number | Refusal {
  const { leastSeats, mostSeats } = RULES.R25.value
  const isAllowed = seats % 2 === 1 && seats >= leastSeats && seats <= mostSeats
  return isAllowed ? seats : refuse('election.seats', { least: leastSeats, most: mostSeats })
}

const isVotedOn = ({ polls }: State): boolean => currentPoll(polls)?.subject.kind === 'election'

/** From now on one can stand. Called again, it changes the number of seats. */
export function call(state: State, wished: number): Decision<ElectionEvent> {
  if (isVotedOn(state)) return refuse('election.begun')
  const seats = checkedSeats(wished)
  return typeof seats === 'number' ? { events: [{ type: 'election-called', seats }] } : seats
}

export function cancel(state: State): Decision<ElectionEvent> {
  if (isVotedOn(state)) return refuse('election.begun')
  return state.election ? { events: [{ type: 'election-cancelled' }] } : refuse('election.none')
}

/** Whose candidacy it is: one’s own, or (the teacher) somebody’s who asked for it and may be ill or away. */
function candidateOf({ roster }: State, wished: StudentId | undefined, { actor }: Given): StudentId | Refusal {
  if (actor.kind === 'student')
    return wished === undefined || wished === actor.student ? actor.student : refuse('command.not-yours')
  return wished !== undefined && knows(roster, wished) ? wished : refuse('roster.unknown')
}

/** Until the vote opens one may stand (R26), here or away. */
export function stand(state: State, wished: StudentId | undefined, given: Given): Decision<ElectionEvent> {
  if (isVotedOn(state)) return refuse('election.begun')
  if (!state.election) return refuse('election.none')
  const student = candidateOf(state, wished, given)
  if (typeof student !== 'string') return student
  const { candidates } = state.election
  if (candidates.includes(student)) return refuse('election.standing-already')
  if (candidates.length >= MOST_CANDIDATES) return refuse('election.full', { most: MOST_CANDIDATES })
  return { events: [{ type: 'candidate-stood', student }] }
}

export function withdrawCandidacy(state: State, wished: StudentId | undefined, given: Given): Decision<ElectionEvent> {
  if (isVotedOn(state)) return refuse('election.begun')
  const student = candidateOf(state, wished, given)
  if (typeof student !== 'string') return student
  if (!state.election?.candidates.includes(student)) return refuse('election.not-standing')
  return { events: [{ type: 'candidate-withdrew', student }] }
}

/**
 * What is voted on in an election: everybody who stands and, beside them, those named here. The seal of its lots is published
 * before anybody votes, the seed after: nobody can choose one that suits.
 */
export function electionSubject(
  { election, roster }: { readonly election: Election | null; readonly roster: Roster },
  wish: { readonly seats: number; readonly candidates?: readonly StudentId[] | undefined },
  given: Given,
): ElectionSubject | Refusal {
  const seats = checkedSeats(wish.seats)
  if (typeof seats !== 'number') return seats
  const candidates = [...new Set([...(election?.candidates ?? []), ...(wish.candidates ?? [])])]
  if (candidates.some((one) => !knows(roster, one))) return refuse('roster.unknown')
  if (candidates.length > MOST_CANDIDATES) return refuse('election.full', { most: MOST_CANDIDATES })
  if (candidates.length < seats) return refuse('election.too-few', { candidates: candidates.length, seats })
  const seed = given.id()
  return { kind: 'election', seats, candidates, seed, seal: given.digest(seed) }
}

/** The text of a candidate's lot, before it is hashed: anybody can make it again from the published seed. */
export const lotText = (seed: string, candidate: number): string => `${seed}:${candidate}`

export function applyElection(election: Election | null, event: ElectionEvent): Election | null {
  switch (event.type) {
    case 'election-called':
      return { seats: event.seats, candidates: election?.candidates ?? [] }
    case 'election-cancelled':
      return null
    case 'candidate-stood':
      return election && { ...election, candidates: [...election.candidates, event.student] }
    case 'candidate-withdrew':
      return withoutCandidate(election, event.student)
    default:
      return event satisfies never
  }
}

export function withoutCandidate(election: Election | null, student: StudentId): Election | null {
  return election && { ...election, candidates: election.candidates.filter((one) => one !== student) }
}
