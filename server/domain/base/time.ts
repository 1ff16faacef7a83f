/** Milliseconds of a minute. */
export const MINUTE = 60_000

/** When something ends instead that was to end at `end`, both in Unix milliseconds: never earlier. */
export type Delay = (end: number) => number
