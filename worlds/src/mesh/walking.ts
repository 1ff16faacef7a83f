import type { Position } from '../geometry/boxes.ts'
import { cellIndex } from '../voxels/index.ts'
import type { Voxels } from '../voxels/index.ts'
import { obstaclesOf } from './shapes.ts'
import type { Box16 } from './shapes.ts'

/** Somebody on foot: where their feet are, in blocks from the first cell of the voxels, and how fast they rise, blocks a second. */
export type Walker = { readonly at: Position; readonly rise: number; readonly isStanding: boolean }

/** Where one wants to go, in blocks a second along x and z, and whether to jump. */
export type Step = { readonly x: number; readonly z: number; readonly jump: boolean }

/** As wide as people are, and as tall, in blocks. */
const HALF = 0.3
const TALL = 1.8
/** What one steps onto without jumping: a slab, a stair. */
const STEP_UP = 0.6
/** Blocks a second, each second. */
const FALL = 26
/** High enough for one block and a little. */
const JUMP = 8.4
/** Nobody goes farther in one piece, so that nobody goes through a wall. */
const PIECE = 0.2

/** What stands in the way, by the state's number; remembered, for each state is asked for often. */
export function createObstacles({ size, palette, cells }: Voxels) {
  const known: (readonly Box16[])[] = []
  const boxesOf = (state: number): readonly Box16[] => (known[state] ??= obstaclesOf(palette[state] ?? ''))
  return {
    size,
    /** Below the ground and beyond the edge there is no way. */
    at(x: number, y: number, z: number): readonly Box16[] {
      if (y < 0 || x < 0 || z < 0 || x >= size.x || z >= size.z) return WALL
      return y >= size.y ? NOTHING : boxesOf(cells[cellIndex(size, x, y, z)] as number)
    },
  }
}
export type Obstacles = ReturnType<typeof createObstacles>

const WALL: readonly Box16[] = [[0, 0, 0, 16, 16, 16]]
const NOTHING: readonly Box16[] = []

/** One moment of walking: falls, climbs what is low, stops at what is high. Never ends up inside of anything it was outside of. */
export function walk(walker: Walker, step: Step, seconds: number, obstacles: Obstacles): Walker {
  const rise = step.jump && walker.isStanding ? JUMP : walker.rise
  const far = Math.max(Math.abs(step.x), Math.abs(step.z), Math.abs(rise)) * seconds
  const pieces = Math.max(1, Math.ceil(far / PIECE))
  let now: Walker = { ...walker, rise }
  for (let piece = 0; piece < pieces; piece += 1) now = piecewise(now, step, seconds / pieces, obstacles)
  return now
}

function piecewise({ at, rise, isStanding }: Walker, step: Step, seconds: number, obstacles: Obstacles): Walker {
  let here = at
  for (const axis of ['x', 'z'] as const) {
    const there = { ...here, [axis]: here[axis] + step[axis] * seconds }
    if (isFree(there, obstacles)) here = there
    else if (isStanding) here = steppedUp(there, obstacles) ?? here
  }
  const falling = rise - FALL * seconds
  const low = { ...here, y: here.y + falling * seconds }
  if (isFree(low, obstacles)) {
    // down a stair without a leap
    const onto = isStanding && falling < 0 ? floorBelow(here, obstacles) : null
    if (onto !== null && here.y - onto <= STEP_UP && here.y - onto > 0.001)
      return { at: { ...here, y: onto }, rise: 0, isStanding: true }
    return { at: low, rise: falling, isStanding: false }
  }
  if (falling > 0) return { at: here, rise: 0, isStanding: false }
  return { at: { ...here, y: floorBelow(here, obstacles) ?? here.y }, rise: 0, isStanding: true }
}

/** On top of what is in the way, if it is low. */
function steppedUp(there: Position, obstacles: Obstacles): Position | null {
  const above = { ...there, y: there.y + STEP_UP }
  if (!isFree(above, obstacles)) return null
  const floor = floorBelow(above, obstacles)
  return floor === null ? null : { ...there, y: floor }
}

/** The highest floor under somebody's feet, at most a block lower. */
function floorBelow(at: Position, obstacles: Obstacles): number | null {
  let highest: number | null = null
  eachObstacle({ ...at, y: at.y - 1 }, 1, obstacles, (top) => {
    if (top <= at.y + 1e-6 && (highest === null || top > highest)) highest = top
  })
  return highest
}

/** Whether somebody has room there. */
export function isFree(at: Position, obstacles: Obstacles): boolean {
  let free = true
  eachObstacle(at, TALL, obstacles, (top, bottom) => {
    if (top > at.y + 1e-6 && bottom < at.y + TALL - 1e-6) free = false
  })
  return free
}

/** Tells top and bottom of what lies over somebody's footprint, from their feet up. */
function eachObstacle(
  { x, y, z }: Position,
  tall: number,
  obstacles: Obstacles,
  tell: (top: number, bottom: number) => void,
): void {
  const [lowX, highX, lowZ, highZ] = [x - HALF, x + HALF, z - HALF, z + HALF]
  // a fence reaches into the cell above
  for (let cellY = Math.floor(y) - 1; cellY <= Math.floor(y + tall); cellY += 1)
    for (let cellZ = Math.floor(lowZ); cellZ <= Math.floor(highZ); cellZ += 1)
      for (let cellX = Math.floor(lowX); cellX <= Math.floor(highX); cellX += 1)
        for (const box of obstacles.at(cellX, cellY, cellZ)) {
          const isOver =
            cellX + box[3] / 16 > lowX + 1e-6 &&
            cellX + box[0] / 16 < highX - 1e-6 &&
            cellZ + box[5] / 16 > lowZ + 1e-6 &&
            cellZ + box[2] / 16 < highZ - 1e-6
          if (isOver) tell(cellY + box[4] / 16, cellY + box[1] / 16)
        }
}

/** A place to stand at or above a point: where somebody is who comes from outside, or in whose way something was built. */
export function standingAt(at: Position, obstacles: Obstacles): Walker {
  for (let y = at.y; y <= obstacles.size.y; y += 0.5) {
    const here = { ...at, y }
    if (isFree(here, obstacles)) return { at: here, rise: 0, isStanding: false }
  }
  return { at: { ...at, y: obstacles.size.y }, rise: 0, isStanding: false }
}
