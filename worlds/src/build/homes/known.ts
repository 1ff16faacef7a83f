import type { Canvas } from '../canvas.ts'
import type { Room } from './room.ts'
import { across, bed, divide, fromDoor, fromFarWall, kitchen, put, sofa, table, widthOf } from './room.ts'

/** A home one knows the people of: its place in the house, what stands on its door, and the things that tell of them. */
export type KnownHome = {
  readonly id: string
  /** Number of the stairwell, storey from the ground, and side of the landing. */
  readonly door: number
  readonly storey: number
  readonly side: 'west' | 'east'
  readonly sign: [string, string?, string?, string?]
  furnish(canvas: Canvas, room: Room): void
}

export const KNOWN_HOMES: readonly KnownHome[] = [
  {
    id: 'inger',
    door: 13,
    storey: 0,
    side: 'west',
    sign: ['Inger Holm', 'Bank hårdt.', 'Jeg hører', 'ikke så godt'],
    furnish: furnishGrandmother,
  },
  {
    id: 'familien-berg',
    door: 2,
    storey: 2,
    side: 'east',
    sign: ['Familien Berg', 'Vi er seks.', 'Stil skoene', 'pænt, tak!'],
    furnish: furnishFamily,
  },
  {
    id: 'nahid',
    door: 17,
    storey: 1,
    side: 'east',
    sign: ['Nahid', 'Har nattevagt.', 'Jeg sover', 'om dagen'],
    furnish: furnishNurse,
  },
  {
    id: 'vagn',
    door: 16,
    storey: 5,
    side: 'west',
    sign: ['Vagn', 'Ny her.', 'Kender ingen', 'endnu'],
    furnish: furnishStudent,
  },
]

/** Eighty-one, alone, at the window all day: an armchair that looks at the ball court, flowers, a loom, a letter to the board. */
function furnishGrandmother(canvas: Canvas, room: Room): void {
  divide(canvas, room)
  lamps(canvas, room)
  put(canvas, room, 1, 2, `spruce_stairs[facing=${room.inwards}]`)
  put(canvas, room, 0, 1, 'potted_red_tulip')
  put(canvas, room, 2, 1, 'potted_allium')
  bed(canvas, room, 0, 3, 'pink')
  put(canvas, room, 3, 1, 'bookshelf')
  put(canvas, room, 3, 1, 'bookshelf', 1)
  kitchen(canvas, room)
  table(canvas, room, 1, 9, 'dark_oak')
  put(canvas, room, 0, 9, `dark_oak_stairs[facing=${fromFarWall(room)}]`)
  put(canvas, room, 0, 7, 'loom')
  put(canvas, room, 0, 10, 'dark_oak_log')
  put(canvas, room, 0, 10, 'potted_fern', 1)
  put(canvas, room, 1, 8, 'red_carpet')
  put(canvas, room, 2, 8, 'red_carpet')
  canvas.wallSign(across(room, 1), room.floor + 1, room.z(7), room.inwards, 'Til bestyrelsen:', 'Bolden rammer', 'min rude. Kan de', 'lege længere væk') // prettier-ignore
}

/** Two grown-ups and four children in two rooms: bunks, six chairs, shoes, washing, toys. */
function furnishFamily(canvas: Canvas, room: Room): void {
  divide(canvas, room)
  lamps(canvas, room)
  const last = widthOf(room) - 1
  for (const [along, colour, other] of [
    [0, 'blue', 'lime'],
    [2, 'red', 'yellow'],
  ] as const) {
    bed(canvas, room, along, 1, colour)
    // bunks stand on posts
    bed(canvas, room, along, 1, other, 1)
  }
  bed(canvas, room, 0, 3, 'white')
  bed(canvas, room, 1, 3, 'white')
  kitchen(canvas, room)
  for (const depth of [8, 9]) {
    table(canvas, room, 1, depth, 'birch')
    put(canvas, room, 0, depth, `birch_stairs[facing=${fromFarWall(room)}]`)
    put(canvas, room, 2, depth, `birch_stairs[facing=${fromDoor(room)}]`)
  }
  put(canvas, room, 1, 7, `birch_stairs[facing=${room.inwards === 'north' ? 'south' : 'north'}]`)
  put(canvas, room, last, 10, 'brown_carpet')
  put(canvas, room, last, 9, 'black_carpet')
  put(canvas, room, 0, 7, 'red_concrete')
  put(canvas, room, 0, 10, 'white_wool')
  put(canvas, room, 0, 10, 'light_blue_wool', 1)
  canvas.wallSign(across(room, 2), room.floor + 1, room.z(7), room.inwards, 'Mandag: vask', 'Tirsdag: bad', 'først de små', 'Hvor er ro?') // prettier-ignore
}

/** Sleeps while others play: black curtains, a bed, coffee, a uniform in blue. */
function furnishNurse(canvas: Canvas, room: Room): void {
  divide(canvas, room)
  lamps(canvas, room)
  canvas.fill([room.west, room.floor, room.z(1)], [room.east, room.floor + 2, room.z(1)], 'black_wool')
  bed(canvas, room, 0, 2, 'cyan')
  put(canvas, room, 2, 2, 'light_blue_wool')
  put(canvas, room, 2, 2, 'white_carpet', 1)
  kitchen(canvas, room)
  sofa(canvas, room, 'birch')
  table(canvas, room, 1, 7, 'birch')
  put(canvas, room, 1, 7, 'flower_pot', 1)
  put(canvas, room, widthOf(room) - 1, 10, 'bookshelf')
  canvas.wallSign(across(room, 0), room.floor + 1, room.z(7), room.inwards, 'Vagt kl. 23-07', 'Sov kl. 8-15', 'Legepladsen', 'vækker mig') // prettier-ignore
}

/** Moved in alone: a mattress, books, boxes, a window with a view of everybody. */
function furnishStudent(canvas: Canvas, room: Room): void {
  divide(canvas, room)
  lamps(canvas, room)
  bed(canvas, room, 0, 1, 'gray')
  for (const up of [0, 1, 2]) put(canvas, room, widthOf(room) - 1, 3, 'bookshelf', up)
  table(canvas, room, 2, 1, 'oak')
  put(canvas, room, 2, 2, `oak_stairs[facing=${room.inwards}]`)
  kitchen(canvas, room)
  for (const [depth, up] of [
    [8, 0],
    [9, 0],
    [9, 1],
  ] as const)
    put(canvas, room, 0, depth, 'barrel', up)
  put(canvas, room, 1, 7, 'note_block')
  canvas.wallSign(across(room, 1), room.floor + 1, room.z(9), fromDoor(room), 'Flyttet ind', 'i august.', 'Hvem spiser man', 'sammen med?') // prettier-ignore
}

/** One in each room, so that one sees what is there. */
function lamps(canvas: Canvas, room: Room): void {
  for (const depth of [4, 9]) put(canvas, room, 2, depth, 'lantern[hanging=true]', 2)
}
