import type { Box } from '@jagten/worlds/geometry'

/**
 * Blocks that changed. `edition` names what the numbers count in: a frame of another edition than the ground, or whose
 * number is not the next one, means that the ground is fetched anew.
 *
 * - `cells`: x, y, z and an index into `states`, one cell after the other.
 */
export type BlocksFrame = {
  readonly edition: string
  readonly n: number
  readonly states: readonly string[]
  readonly cells: readonly number[]
}

/**
 * The head of what `GET /api/classes/:id/ground` answers: four bytes (little-endian) with the length of this as JSON,
 * this, and then the cells of the extent: indexes into `palette`, two bytes each (little-endian), x fastest, then z, then y.
 * An entry of the palette that is empty is ground the viewer is not shown.
 */
export type GroundHead = {
  readonly edition: string
  readonly n: number
  readonly extent: Box
  readonly palette: readonly string[]
}
