import type { Canvas } from '../canvas.ts'
import { chanceAt } from '../ground/trees.ts'
import { FLOOR, GRASS, LOTS } from '../plan.ts'

/** The empty lawn: large, mown, and nothing on it but a sign, a bench that looks away, and the way dogs have made across it. */
export function buildEmptyLawn(canvas: Canvas): void {
  const { west, north, east, south } = LOTS.emptyLawn
  buildTrodden(canvas, [west, south - 2], [east, north + 1])
  buildTrodden(canvas, [-4, -68], [-4, south])
  canvas.postSign(5, FLOOR, north + 4, 8, 'Boldspil', 'forbudt', 'Bestyrelsen', '1974')
  canvas.postSign(-8, FLOOR, south - 3, 0, 'Hold hunden', 'i snor')
  canvas.fill([20, FLOOR, north + 2], [22, FLOOR, north + 2], 'spruce_stairs[facing=south]')
  // stubs of the linden trees of once
  for (const [x, z] of [
    [-20, -74],
    [14, -72],
    [28, -66],
  ] as const)
    canvas.set(x, FLOOR, z, 'oak_slab')
}

/** Grass worn away by feet and paws, two wide and ragged. */
function buildTrodden(
  canvas: Canvas,
  [fromX, fromZ]: readonly [number, number],
  [toX, toZ]: readonly [number, number],
): void {
  const steps = Math.max(Math.abs(toX - fromX), Math.abs(toZ - fromZ))
  for (let step = 0; step <= steps; step += 1) {
    const x = Math.round(fromX + ((toX - fromX) * step) / steps + Math.sin(step / 9) * 2)
    const z = Math.round(fromZ + ((toZ - fromZ) * step) / steps)
    for (const side of [0, 1])
      if (chanceAt(x + side, z) < 0.85)
        canvas.set(x, GRASS, z + side, chanceAt(z, x) < 0.4 ? 'coarse_dirt' : 'rooted_dirt')
  }
}
