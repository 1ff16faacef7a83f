import type { SitePlanView } from '@jagten/server/contract'

type Spot = { readonly x: number; readonly z: number }

/** Where a point of the world (block coordinates) lies on the picture, as CSS wants it; points outside stay at its edge. */
export function positionOnPlan({ extent }: SitePlanView, { x, z }: Spot): { left: string; top: string } {
  const share = (part: number): string => `${Math.min(100, Math.max(0, part * 100))}%`
  return { left: share((x - extent.x) / extent.width), top: share((z - extent.z) / extent.depth) }
}

/** The point of the world under a place on the picture; `left` and `top` are shares of its width and height. */
export function spotInWorld({ extent }: SitePlanView, left: number, top: number): Spot {
  return { x: Math.round(extent.x + left * extent.width), z: Math.round(extent.z + top * extent.depth) }
}
