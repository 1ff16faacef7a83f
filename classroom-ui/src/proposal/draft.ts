import type { Placed } from '@jagten/worlds/prices'

type Spot = { readonly x: number; readonly z: number }

/** Where a proposal is about: `place` is one of the list; empty when the spot was pointed at, or there is none. */
export type Pinned = { readonly spot: Spot | null; readonly place: string }
export const NO_PLACE: Pinned = { spot: null, place: '' }

/** A proposal as it is written, before anything of it is checked. */
export type Draft = {
  readonly title: string
  readonly reason: string
  readonly cost: string
  readonly pinned: Pinned
  /** What it shall put up; missing in what was begun before there was such a thing. */
  readonly things?: readonly Placed[]
}

export const EMPTY_DRAFT: Draft = { title: '', reason: '', cost: '', pinned: NO_PLACE }

/** The ground of Lykkeparken; the map is flat, and places are found by where they are seen from above. */
const GROUND = 64

/** A spot of the map as a place of the world; undefined for none. */
export const placedAt = (spot: Spot | null) => (spot ? { x: spot.x, y: GROUND, z: spot.z } : undefined)

/** A change to a proposal as it is written: in words, or as new words for the proposal; null: those it has. */
export type AmendmentDraft = Pick<Draft, 'cost' | 'pinned'> & {
  readonly how: 'change' | 'anew'
  readonly text: string
  readonly title: string | null
}

export const EMPTY_AMENDMENT: AmendmentDraft = { how: 'change', text: '', title: null, cost: '', pinned: NO_PLACE }

/** Under which name the change to that proposal is kept while it is written. */
export const amendmentOf = (proposal: string): string => `amendment.${proposal}`
