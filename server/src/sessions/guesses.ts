import { isIPv4 } from 'node:net'
import { createLimiter } from './limiter.ts'

export type GuessesSetup = {
  /** Wrong ones from one place at once, and how many more a second. */
  readonly place: { readonly burst: number; readonly perSecond: number }
  /** Wrong ones by one member. */
  readonly member: { readonly burst: number; readonly perSecond: number }
  /** Wrong ones at one thing, from all places together that have brought nobody in. */
  readonly thing: { readonly burst: number; readonly perSecond: number }
}

/** What is wrong at a door, counted by where it comes from and by what is guessed at: addresses are quickly made up. */
export interface Guesses {
  /**
   * Milliseconds until one may try at that thing from there; 0 when one may now, which counts as wrong until it was right.
   *
   * @param member - Who shows a session of theirs, if anybody does: counted alone, so that whoever else guesses, also from
   * the same address, keeps nobody waiting who has been in before.
   */
  take(address: string, thing: string, member?: string | null): number
  right(address: string, thing: string, member?: string | null): void
  /** Somebody is in from there: what others guess at elsewhere keeps nobody waiting there. */
  know(address: string): void
}

const MOST_KNOWN = 5_000

/** @param now - Unix milliseconds. */
export function createGuesses({ place, member, thing }: GuessesSetup, now: () => number): Guesses {
  const places = createLimiter(place.burst, place.perSecond, now)
  const things = createLimiter(thing.burst, thing.perSecond, now)
  const members = createLimiter(member.burst, member.perSecond, now)
  const known = new Set<string>()

  const isTrusted = (where: string): boolean => known.has(where) || isNear(where)

  function know(address: string): void {
    const where = placeOf(address)
    known.delete(where)
    known.add(where)
    const [oldest] = known
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest)
  }

  return {
    take(address, what, by = null) {
      if (by !== null) return members.take(by)
      const where = placeOf(address)
      const waitMs = places.take(where)
      if (waitMs > 0 || isTrusted(where)) return waitMs
      const waitForAllMs = things.take(what)
      if (waitForAllMs > 0) places.giveBack(where)
      return waitForAllMs
    },
    right(address, what, by = null) {
      const where = placeOf(address)
      if (by !== null) members.giveBack(by)
      else {
        places.giveBack(where)
        if (!isTrusted(where)) things.giveBack(what)
      }
      know(address)
    },
    know,
  }
}

/** Where an address is: a machine by IPv4; by IPv6 its network, of which one machine has all addresses it likes (/64). */
export function placeOf(address: string): string {
  const plain = address.split('%')[0] ?? ''
  const mapped = plain.slice(plain.lastIndexOf(':') + 1)
  if (isIPv4(mapped)) return mapped
  const [before = '', after] = plain.toLowerCase().split('::')
  const groups = (text: string | undefined): string[] => (text ? text.split(':') : [])
  const [head, tail] = [groups(before), groups(after)]
  const zeros = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length)
  const all = [...head, ...Array.from({ length: zeros }, () => '0'), ...tail]
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

/** On the network of the house, where the class is: nobody far away comes from there. */
const isNear = (where: string): boolean =>
  /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./.test(where) ||
  /^(?:f[cd]|fe[89ab])|^0:0:0:0::/.test(where)
