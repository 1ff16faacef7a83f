/** How long what a person writes may be, in characters: the same at every door and in every field. */
export const LONGEST = {
  className: 40,
  name: 30,
  title: 80,
  reason: 400,
  amendment: 400,
  notice: 200,
  note: 140,
} as const

/** The dearest proposal and the largest budget, in kroner. */
export const MOST_KRONER = 100_000_000
