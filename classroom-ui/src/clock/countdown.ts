/** The clock of a step or a poll: what is left, how far over time it is, or nothing to count. */
export type Countdown =
  | { readonly state: 'none' }
  | { readonly state: 'left'; readonly ms: number }
  | { readonly state: 'over'; readonly ms: number }
  | { readonly state: 'still'; readonly ms: number }

/** `leftMs` is what is left while the clock stands still; `now` and `endsAt` are the server's Unix milliseconds. */
export function countdown(endsAt: number | null, leftMs: number | null, now: number): Countdown {
  if (endsAt === null) return leftMs === null ? { state: 'none' } : { state: 'still', ms: Math.max(0, leftMs) }
  return endsAt >= now ? { state: 'left', ms: endsAt - now } : { state: 'over', ms: now - endsAt }
}

/** `11:40`; a part of a second that is left still counts as one, so that `0:00` means over. */
export function clockFigures(count: Countdown): string {
  if (count.state === 'none') return ''
  const seconds = count.state === 'over' ? Math.floor(count.ms / 1_000) : Math.ceil(count.ms / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
