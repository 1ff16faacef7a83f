import type { SitePlanView } from '@jagten/server/contract'

/** Where somebody is on the plan, in words: in an area (its number among the plan's, from 0), or nearest to a named place. */
export type Whereabouts =
  | { readonly in: 'area'; readonly index: number }
  | { readonly in: 'place'; readonly index: number }
  /** The plan names no place. */
  | { readonly in: 'park' }

/** @param at - In shares of the plan, as places and areas are. */
export function whereabouts({ areas, places, extent }: SitePlanView, at: { left: number; top: number }): Whereabouts {
  const area = areas.findIndex(
    ({ left, top, width, height }) =>
      at.left >= left && at.left < left + width && at.top >= top && at.top < top + height,
  )
  if (area >= 0) return { in: 'area', index: area }
  const blocks = places.map(({ left, top }) =>
    Math.hypot((left - at.left) * extent.width, (top - at.top) * extent.depth),
  )
  return blocks.length === 0 ? { in: 'park' } : { in: 'place', index: blocks.indexOf(Math.min(...blocks)) }
}
