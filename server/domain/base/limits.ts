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

/** What one proposal may plan to put up: so many things, of so many blocks in all. */
export const MOST_PLANNED = { things: 40, blocks: 2_000 } as const

/** The dearest proposal and the largest budget, in kroner. */
export const MOST_KRONER = 100_000_000
