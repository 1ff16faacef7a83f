/** How long what a person writes may be, in characters: the same at every door and in every field. */
export const LONGEST = {
  className: 40,
  name: 30,
  title: 80,
  reason: 400,
  amendment: 400,
  notice: 200,
  note: 140,
  minority: 200,
  who: 60,
  remark: 280,
} as const

/** One sentence for those who lost: so many words can be read aloud over the result. */
export const MOST_MINORITY_WORDS = 30

/** The dearest proposal and the largest budget, in kroner. */
export const MOST_KRONER = 100_000_000
