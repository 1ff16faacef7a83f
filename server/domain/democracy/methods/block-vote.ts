import { RULES } from '../rules/rules.ts'

/** As many marks as there are seats, and those with most of them are elected (plurality, where there is one seat). */
export const BLOCK_VOTE = 'block-vote'

/** Who is elected, by candidates' numbers from 1; how many marks anybody got stands nowhere. */
export type Elected = {
  /** In the order of the ballot paper, which says nothing about who got most. */
  readonly winners: readonly number[]
  /** Who comes instead of one that leaves, first to last. */
  readonly substitutes: readonly number[]
  /** Between whom lots were drawn, each lot's candidates in the order of the ballot paper. */
  readonly draws: readonly (readonly number[])[]
}

type Counted = {
  /** Numbers of those who stand. */
  readonly candidates: readonly number[]
  readonly seats: number
  readonly papers: readonly (readonly number[])[]
  /** The lot of a candidate: of those with as many marks the lowest comes first. */
  readonly lot: (candidate: number) => string
}

/** So many marks a paper may have at the most (R27). */
export const mostMarks = (seats: number): number => seats * RULES.R27.value.marksASeat

/**
 * Those with most marks get the seats, the next ones with any are substitutes (R26), and where it matters who of those with
 * as many comes first, lots are drawn (R17). A paper with too many marks is invalid (R27), a blank one marks nobody (R15).
 */
export function elect({ candidates, seats, papers, lot }: Counted): Elected {
  const valid = papers.map((marks) => new Set(marks)).filter((marks) => marks.size <= mostMarks(seats))
  const marksOf = new Map(candidates.map((one) => [one, valid.filter((marks) => marks.has(one)).length]))
  const count = (one: number): number => marksOf.get(one) ?? 0
  const byLot = (one: number, other: number): number => (lot(one) < lot(other) ? -1 : 1)
  const order = candidates.toSorted((one, other) => count(other) - count(one) || byLot(one, other))
  const winners = order.slice(0, seats)
  const substitutes = order.slice(seats, seats + RULES.R26.value.substitutes).filter((one) => count(one) > 0)
  // between these places it matters who comes first: the last seat, and each substitute's
  const edges = Array.from({ length: substitutes.length + 1 }, (_, at) => seats + at)
  const tied = edges.flatMap((edge) => {
    const [before, after] = [order[edge - 1], order[edge]]
    return before !== undefined && after !== undefined && count(before) === count(after) ? [count(before)] : []
  })
  return {
    winners: inBallotOrder(winners),
    substitutes,
    draws: [...new Set(tied)].map((marks) => inBallotOrder(order.filter((one) => count(one) === marks))),
  }
}

const inBallotOrder = (some: readonly number[]): number[] => some.toSorted((one, other) => one - other)
