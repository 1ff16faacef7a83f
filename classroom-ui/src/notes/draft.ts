import type { Tag } from '@jagten/server/contract'
import type { Facing } from './facing.ts'

type Spot = { readonly x: number; readonly z: number }

/** A note as it is written. `place`: one of the list; empty when the spot was pointed at, or there is none. */
export type NoteDraft = {
  readonly spot: Spot | null
  readonly place: string
  /** Which way one looks at it, if that matters. */
  readonly facing: Facing | null
  /** The picture that goes with it: how high one stood and where one looked, in degrees. What was kept before has none. */
  readonly eye?: { readonly y: number; readonly yaw: number; readonly pitch: number } | null
  readonly tag: Tag | null
  readonly text: string
}

export const EMPTY_NOTE: NoteDraft = { spot: null, place: '', facing: null, eye: null, tag: null, text: '' }
