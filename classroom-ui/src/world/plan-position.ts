import type { SitePlanView } from '@jagten/server/contract'

import type { Box } from '@jagten/worlds/geometry'
import type { Part } from './map-look.ts'

type Spot = { readonly x: number; readonly z: number }

/** Where a point of the world (block coordinates) lies on the picture, in shares of it; points outside stay at its edge. */
export function shareOnPlan({ extent }: SitePlanView, { x, z }: Spot): { left: number; top: number } {
  const within = (part: number): number => Math.min(1, Math.max(0, part))
  return { left: within((x - extent.x) / extent.width), top: within((z - extent.z) / extent.depth) }
}

/** Where a box of the world lies on the picture. */
export function partOfPlan({ extent }: SitePlanView, { min, max }: Box): Part {
  return {
    left: (min.x - extent.x) / extent.width,
    top: (min.z - extent.z) / extent.depth,
    width: (max.x - min.x + 1) / extent.width,
    height: (max.z - min.z + 1) / extent.depth,
  }
}

/** The same as CSS wants it. */
export function positionOnPlan(plan: SitePlanView, spot: Spot): { left: string; top: string } {
  const { left, top } = shareOnPlan(plan, spot)
  return { left: `${left * 100}%`, top: `${top * 100}%` }
}

/** The point of the world under a place on the picture; `left` and `top` are shares of its width and height. */
export function spotInWorld({ extent }: SitePlanView, left: number, top: number): Spot {
  return { x: Math.round(extent.x + left * extent.width), z: Math.round(extent.z + top * extent.depth) }
}

/** The column of blocks under a place on the picture; the last one at its edge. */
export function columnUnder({ extent }: SitePlanView, left: number, top: number): Spot {
  const within = (share: number, length: number): number => Math.min(length - 1, Math.floor(share * length))
  return { x: extent.x + within(left, extent.width), z: extent.z + within(top, extent.depth) }
}
