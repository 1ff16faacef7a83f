/** How far back: so many minutes, to the beginning of the lesson, or all the way. */
export const SINCES = ['5', '15', 'lesson', 'ever'] as const
export type Since = (typeof SINCES)[number]

/** From when on, in Unix milliseconds; null: from the first. */
export function sinceOf(since: Since, now: number, metAt: number | null): number | null {
  if (since === 'ever') return null
  if (since === 'lesson') return metAt
  return now - Number(since) * 60_000
}
