import type { Canvas } from '../canvas.ts'
import type { Room } from './room.ts'
import { bed, divide, fromFarWall, kitchen, put, sofa, table, widthOf } from './room.ts'

const COLOURS = ['red', 'blue', 'green', 'yellow', 'white', 'light_blue', 'orange', 'brown']
const WOODS = ['oak', 'birch', 'spruce', 'dark_oak']

/**
 * A home as most are: somewhere to sleep, to cook, to sit.
 *
 * @param chance - From 0 up to 1: who lives there decides what stands there.
 */
export function furnish(canvas: Canvas, room: Room, chance: number): void {
  const pick = (from: readonly string[], turn: number): string =>
    from[Math.floor(chance * 97 * turn) % from.length] ?? 'oak'
  const [colour, wood] = [pick(COLOURS, 1), pick(WOODS, 3)]
  divide(canvas, room)
  bed(canvas, room, 0, 1, colour)
  if (chance < 0.4) bed(canvas, room, widthOf(room) - 1, 1, pick(COLOURS, 5))
  else put(canvas, room, widthOf(room) - 1, 1, 'bookshelf')
  kitchen(canvas, room)
  if (chance < 0.75) sofa(canvas, room, wood)
  else {
    table(canvas, room, 1, 8, wood)
    put(canvas, room, 0, 8, `${wood}_stairs[facing=${fromFarWall(room)}]`)
  }
  put(canvas, room, 1, 7, `${colour}_carpet`)
  if (chance > 0.3 && chance < 0.6) put(canvas, room, widthOf(room) - 1, 10, 'potted_fern')
}
