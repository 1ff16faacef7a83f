import type { SitePlanView } from '@jagten/server/contract'
import { GROUP_COLOURS, NO_GROUP_COLOUR } from '../../group/colours.ts'
import { spotInWorld } from '../plan-position.ts'
import type { Land } from './lines.ts'
import type { Start } from './scene.ts'

/** The groups' areas as lines on the ground. */
export function landOf({ extent, areas }: SitePlanView): readonly Land[] {
  return areas.map(({ group, left, top, width, height }) => ({
    x: Math.round(extent.x + left * extent.width),
    z: Math.round(extent.z + top * extent.depth),
    width: Math.round(width * extent.width),
    depth: Math.round(height * extent.depth),
    colour: group ? GROUP_COLOURS[group] : NO_GROUP_COLOUR,
  }))
}

/** All of it, seen from the air. */
export function overview({ extent }: SitePlanView): Start {
  const about = { x: extent.x + extent.width / 2, z: extent.z + extent.depth / 2 }
  return { at: about, about, yaw: 200, pitch: 32, far: Math.max(extent.width, extent.depth) * 0.55, mode: 'orbit' }
}

/** On foot at a place of the plan, the first where there is one. */
export function onFoot(plan: SitePlanView, id?: string): Start {
  const place = plan.places.find((one) => one.id === id) ?? plan.places[0]
  return { at: spotInWorld(plan, place?.left ?? 0.5, place?.top ?? 0.5), yaw: 180, mode: 'walk' }
}

/** A place that is talked about, from where it is seen best. */
export function around(place: { readonly x: number; readonly y: number; readonly z: number }): Start {
  return { at: place, about: place, pitch: 24, far: 30, mode: 'orbit' }
}

/** What somebody saw from where they stood; angles in degrees. */
export function seenFrom(
  at: { readonly x: number; readonly y: number; readonly z: number },
  { yaw, pitch }: { readonly yaw: number; readonly pitch: number },
): Start {
  return { at, yaw, pitch, mode: 'fly' }
}
