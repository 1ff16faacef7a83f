import type { Position } from '@jagten/worlds/geometry'
import type { Note } from './notes.ts'

/** Notes this near each other (blocks, seen from above) are about the same place. */
const SAME_PLACE = 10

/** Notes about one place: where it is, seen from above, and what was written there. */
export type NotedPlace = { readonly x: number; readonly z: number; readonly notes: readonly Note[] }

/**
 * Notes gathered into places by closeness: the places most have written about come first. Each note joins the nearest
 * place that is near enough, or begins one; the order of writing decides, so that a place stays where it began.
 */
export function placesOf(notes: readonly Note[]): readonly NotedPlace[] {
  const places: { x: number; z: number; notes: Note[] }[] = []
  for (const note of notes) {
    const { at } = note
    if (at === null) continue
    const [near] = places
      .map((place) => ({ place, far: apart(place, at) }))
      .filter(({ far }) => far <= SAME_PLACE)
      .toSorted((one, other) => one.far - other.far)
    if (near) near.place.notes.push(note)
    else places.push({ x: at.x, z: at.z, notes: [note] })
  }
  return places.toSorted((one, other) => other.notes.length - one.notes.length)
}

const apart = (place: { x: number; z: number }, at: Position): number => Math.hypot(place.x - at.x, place.z - at.z)
