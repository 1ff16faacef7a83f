import type { Loan } from './price-list.ts'

/** Months of a year. */
const MONTHS = 12

/**
 * What each home pays a month, in whole kroner, while a loan over `kroner` is paid back: K·r / (1 − (1 + r)^−n) a year (an annuity),
 * shared by all homes (facts.md 2.4). Zero for nothing alone: what costs something is at least 1 kr.
 */
export function rentPerHomeMonth(kroner: number, { percent, years }: Loan, homes: number): number {
  if (kroner === 0) return 0
  const rate = percent / 100
  const yearly = rate === 0 ? kroner / years : (kroner * rate) / (1 - (1 + rate) ** -years)
  return Math.max(1, Math.round(yearly / (homes * MONTHS)))
}
