import type { Box, Position } from '@jagten/worlds/geometry'
import { z } from 'zod'
import type { StudentId, TextId } from './ids.ts'
import { Place } from './place.ts'

/** Who builds: a student, or (null) the teacher. */
export type Builder = StudentId | null

export const FACINGS = ['north', 'east', 'south', 'west'] as const
export type Facing = (typeof FACINGS)[number]

/**
 * Where a thing is to stand: in a cell, its front looking that way; or where somebody looks who stands there (block
 * coordinates of the feet; yaw 0 = south, 90 = west; pitch 90 = straight down), its front towards them.
 */
export type Spot =
  | { readonly at: Position; readonly facing: Facing }
  | { readonly from: Position; readonly look: { readonly yaw: number; readonly pitch: number } }

/** A thing of the price list (by its id) where it is planned: in block coordinates, its front looking that way. */
export const Placed = z.object({ thing: z.string().max(40), at: Place, facing: z.enum(FACINGS) })
export type Placed = Readonly<z.infer<typeof Placed>>

/** What there is to put up in the class's world. */
export type Things = {
  /** What one costs, in whole kroner; null: there is no such thing. */
  readonly price: (thing: string) => number | null
  /** The blocks it fills where it is put like that; none when there is no such thing. */
  readonly cells: (placed: Placed) => readonly Position[]
  /** As far as the world reaches; null when it is not one of ours. */
  readonly extent: Box | null
}

/**
 * What a command comes to in the world. It is carried out after the command was decided; nothing of it is in the log, since
 * what was built is kept by itself.
 *
 * - `cells`: blocks in their cells. `block` as it was asked for: whether there is such a one only the world knows.
 * - `thing`: a thing of the price list, whole or not at all.
 * - `undo`: strokes in an area are taken back: those of a student, of a group, between two times (Unix milliseconds), or of
 *   one work (what an answer named so); `last`: the newest of `by` alone. `preview`: only reckoned.
 * - `save`: what stands in the area is kept as this version.
 * - `restore`: the area becomes what it was in a version; `work` names it until it is done.
 * - `planned`: one thing of what was decided, by its place in the plan; `work` names the building of all of it.
 */
export type Building =
  | {
      readonly kind: 'cells'
      readonly area: string
      readonly by: Builder
      readonly cells: readonly { readonly at: Position; readonly block: string }[]
    }
  | {
      readonly kind: 'thing'
      readonly area: string
      readonly by: Builder
      /** Id of a thing of the price list. */
      readonly thing: string
      readonly where: Spot
    }
  | {
      readonly kind: 'undo'
      readonly area: string
      readonly by: Builder
      readonly whose: {
        readonly student: StudentId | null
        readonly group: string | null
        readonly from: number | null
        readonly to: number | null
        readonly work: string | null
        readonly last: boolean
      }
      readonly preview: boolean
    }
  | { readonly kind: 'save'; readonly area: string; readonly version: string }
  | { readonly kind: 'restore'; readonly work: string }
  | { readonly kind: 'planned'; readonly work: string; readonly by: Builder; readonly nth: number }

/** A version of an area somebody asked for, with what it is called; `by`: null for the teacher. */
export type Named = {
  readonly version: string
  readonly area: string
  readonly label: TextId | null
  readonly by: StudentId | null
}
