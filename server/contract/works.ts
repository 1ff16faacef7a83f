import type { Placed, PlannedState, WayToPlace } from '@jagten/worlds/prices'
import { z } from 'zod'
import { FACINGS } from '../domain/base/building.ts'
import { MOST_PLANNED } from '../domain/base/limits.ts'

const FAR = 30_000_000
const Whole = z.int().min(-FAR).max(FAR)
const ThingName = z.string().max(40)

/** A planned thing; without a height it is on the ground there. */
const PlannedOnGround = z.strictObject({
  thing: ThingName,
  at: z.strictObject({ x: Whole, z: Whole, y: Whole.optional() }),
  facing: z.enum(FACINGS),
})
export type PlannedOnGround = Readonly<z.infer<typeof PlannedOnGround>>

const Plan = z.array(PlannedOnGround).max(MOST_PLANNED.things)

/** Body of `POST /api/classes/:id/works/look`. */
export const LookBody = z.strictObject({ things: Plan })

const WAYS = ['along', 'here'] as const satisfies readonly WayToPlace[]

/** Body of `POST /api/classes/:id/works/suggest`. */
export const SuggestBody = z.strictObject({
  thing: ThingName,
  count: z.int().min(1).max(MOST_PLANNED.things),
  /** As such things are mostly put up, when it is left out. */
  way: z.enum(WAYS).optional(),
  about: z.strictObject({ x: Whole, z: Whole }),
  /** What is planned already: nothing is put into it. */
  beside: Plan.default([]),
})

export type SuggestWish = Readonly<z.input<typeof SuggestBody>>

/** What `works/look` answers: planned things on the ground, each with what stands where it would come. */
export type LookedAt = {
  readonly things: readonly (Placed & { readonly state: PlannedState })[]
  /** What they cost together, in whole kroner, and what each home would pay a month for that. */
  readonly total: number
  readonly perHomeMonth: number
}

/** What `works/suggest` answers: as many as were wished for, or fewer where there is no room; `way`: how they are put. */
export type Suggested = { readonly things: readonly Placed[]; readonly way: WayToPlace }
