import type { Area } from '../geometry/index.ts'

/** How the worlds we draw are laid out, all of them alike. */

/** The grass; people stand one above it. */
export const GRASS = 63
export const FLOOR = GRASS + 1

const SIDE = 32

/**
 * Building fields of 32 by 32 in two rows along one lane, numbered from the north-west; home is at the lane.
 *
 * @param wests - Where each field of a row begins.
 * @param norths - Where the row north of the lane begins, and the one south of it.
 * @param top - The highest block that can be built.
 */
export function areasAlong(wests: readonly number[], norths: readonly [number, number], top: number): readonly Area[] {
  return norths.flatMap((north, row) =>
    wests.map((west, column) => ({
      id: `felt-${row * wests.length + column + 1}`,
      box: { min: { x: west, y: GRASS, z: north }, max: { x: west + SIDE - 1, y: top, z: north + SIDE - 1 } },
      home: {
        x: west + SIDE / 2 + 0.5,
        y: FLOOR,
        z: (row === 0 ? north + SIDE - 3 : north + 2) + 0.5,
        yaw: row === 0 ? 180 : 0,
      },
    })),
  )
}

/** A named place at the middle of a block. */
export const place = (id: string, da: string, en: string, x: number, z: number, yaw = 0, y: number = FLOOR) => ({
  id,
  title: { da, en },
  stand: { x: x + 0.5, y, z: z + 0.5, yaw },
})
