import { MINUTE } from '../base/time.ts'
import type { Replan } from './steering.ts'
import type { LessonStep } from './step.ts'

/** More than three to choose from is no help to somebody who is late. */
const SUGGESTIONS = 3

/** A lesson, as much of it as time needs: a view of it is one too. */
export type Course = {
  readonly steps: readonly Pick<LessonStep, 'id' | 'minutes' | 'least' | 'needed'>[]
  readonly at: number | null
  /** When the step's minutes are over; null while the clock stands, and then `leftMs` of them are left. */
  readonly endsAt: number | null
  readonly leftMs: number | null
  /** How long the step on now is in all, with what was added to it. */
  readonly lengthMs: number | null
  /** When the lesson must be over; null while nobody can know, as after the bell. */
  readonly mustEndAt: number | null
}

/** A whole way out of being late. `replan` is the payload of the command that does it. */
export type Suggestion = {
  readonly drops: readonly string[]
  /** Minutes taken off; the step that is on now may be among them. */
  readonly shortens: readonly { readonly step: string; readonly by: number }[]
  /** When the lesson ends then; never after it must. */
  readonly endsAt: number
  readonly replan: Replan
}

export type Late = {
  /** Whole minutes the lesson will end too late, going on as planned; negative: minutes to spare. */
  readonly overMinutes: number
  /** The gentlest first; empty when there is time, or when nothing that may go is enough. */
  readonly suggestions: readonly Suggestion[]
}

/** How late a lesson is at `now` (Unix milliseconds), and what would help; null while it is not on. */
export function late(course: Course, now: number): Late | null {
  const rest = restOf(course, now)
  if (!rest) return null
  const overMs = rest.endsAt - rest.mustEndAt
  // + 0: minus nothing is nothing
  const overMinutes = Math.ceil(overMs / MINUTE) + 0
  if (overMinutes <= 0) return { overMinutes, suggestions: [] }
  const found = [shorten(rest, [], overMinutes), ...dropOne(rest, overMinutes)].filter((one) => one !== null)
  const last = found.length === 0 ? dropMany(rest, overMinutes) : null
  return { overMinutes, suggestions: [...found, ...(last ? [last] : [])].slice(0, SUGGESTIONS) }
}

type Coming = { readonly id: string; readonly minutes: number; readonly spare: number; readonly mayGo: boolean }

/** What is still to come: the step on now, of which `spare` whole minutes may go, and those after it. */
type Rest = {
  readonly now: { readonly id: string; readonly spare: number }
  readonly coming: readonly Coming[]
  readonly endsAt: number
  readonly mustEndAt: number
}

function restOf({ steps, at, endsAt, leftMs, lengthMs, mustEndAt }: Course, now: number): Rest | null {
  const step = at === null ? undefined : steps[at]
  if (at === null || !step || mustEndAt === null) return null
  const left = Math.max(0, endsAt === null ? (leftMs ?? 0) : endsAt - now)
  const spent = Math.max(0, (lengthMs ?? left) - left)
  const coming = steps.slice(at + 1).map((one) => ({
    id: one.id,
    minutes: one.minutes,
    spare: Math.max(0, Math.floor(one.minutes - (one.least ?? one.minutes))),
    mayGo: one.needed === false,
  }))
  const spareMs = left - Math.max(0, (step.least ?? Infinity) * MINUTE - spent)
  return {
    now: { id: step.id, spare: Math.max(0, Math.floor(spareMs / MINUTE)) },
    coming,
    endsAt: now + left + coming.reduce((sum, one) => sum + one.minutes, 0) * MINUTE,
    mustEndAt,
  }
}

/** Drops those steps, and shortens as few of the others as are needed; null when that is not enough. */
function shorten(rest: Rest, drops: readonly Coming[], minutes: number): Suggestion | null {
  const kept = rest.coming.filter((one) => !drops.includes(one))
  let over = minutes - drops.reduce((sum, one) => sum + one.minutes, 0)
  const shortens: { step: string; by: number }[] = []
  // the one with most to spare first, and of equals the one that comes later
  const givers = [{ ...rest.now }, ...kept].toReversed().toSorted((one, other) => other.spare - one.spare)
  for (const { id, spare } of givers) {
    const by = Math.min(spare, Math.ceil(over))
    if (by <= 0) continue
    shortens.push({ step: id, by })
    over -= by
  }
  if (over > 0) return null
  const off = (id: string): number => shortens.find((one) => one.step === id)?.by ?? 0
  const steps = kept.map(({ id, minutes: planned }) => ({ id, minutes: planned - off(id) }))
  const saved = [...shortens.map(({ by }) => by), ...drops.map((one) => one.minutes)].reduce((sum, one) => sum + one, 0)
  return {
    drops: drops.map((one) => one.id),
    shortens,
    endsAt: rest.endsAt - saved * MINUTE,
    replan: { from: rest.now.id, shorten: off(rest.now.id), steps },
  }
}

/** Dropping one step, with what must be shortened beside it: the one that needs least shortening and wastes least first. */
function dropOne(rest: Rest, minutes: number): Suggestion[] {
  const shortened = (one: Suggestion): number => one.shortens.reduce((sum, { by }) => sum + by, 0)
  return rest.coming
    .filter((one) => one.mayGo)
    .flatMap((one) => shorten(rest, [one], minutes) ?? [])
    .toSorted((one, other) => shortened(one) - shortened(other) || other.endsAt - one.endsAt)
}

/** Dropping steps until it is enough, the longest first: when one is too few. */
function dropMany(rest: Rest, minutes: number): Suggestion | null {
  const longest = rest.coming.filter((one) => one.mayGo).toSorted((one, other) => other.minutes - one.minutes)
  for (let count = 2; count <= longest.length; count += 1) {
    const drops = rest.coming.filter((one) => longest.slice(0, count).includes(one))
    const found = shorten(rest, drops, minutes)
    if (found) return found
  }
  return null
}
