import { timingSafeEqual } from 'node:crypto'

/** Whether two tokens are the same; how long it takes says nothing about where they differ. */
export function isSameToken(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
