import type { Canvas } from '../canvas.ts'
import type { Facing } from '../canvas.ts'

/**
 * The inside of a flat. `z(depth)` counts inwards from the front: windows at 0, a bedroom from 1 to 5, a wall at 6, the room
 * one comes into from 7 to 10, and at 11 the windows or the balcony.
 */
export type Room = {
  readonly west: number
  readonly east: number
  readonly floor: number
  readonly z: (depth: number) => number
  readonly inwards: 'north' | 'south'
  /** Of the stairwell; the door is on the other side of the room. */
  readonly side: 'west' | 'east'
}

/** Counted from the wall across from the door, so that both flats of a landing are furnished alike, mirrored. */
export const across = ({ west, east, side }: Room, along: number): number =>
  side === 'west' ? west + along : east - along

export const widthOf = ({ west, east }: Room): number => east - west + 1

/** Who sits with the back to the far wall, and who sits across from them. */
export const fromFarWall = ({ side }: Room): Facing => (side === 'west' ? 'west' : 'east')
export const fromDoor = ({ side }: Room): Facing => (side === 'west' ? 'east' : 'west')
const outwards = ({ inwards }: Room): Facing => (inwards === 'north' ? 'south' : 'north')

/** Puts a block so many blocks above the floor. */
export function put(canvas: Canvas, room: Room, along: number, depth: number, block: string, up = 0): void {
  canvas.set(across(room, along), room.floor + up, room.z(depth), block)
}

/** The wall between the two rooms, with a way through at the door's side. */
export function divide(canvas: Canvas, room: Room): void {
  const { west, east, floor, z } = room
  canvas.fill([west, floor, z(6)], [east, floor + 2, z(6)], 'white_terracotta')
  const open = across(room, widthOf(room) - 1)
  canvas.fill([open, floor, z(6)], [open, floor + 1, z(6)], 'air')
}

/** A bed with its head at `depth` and its foot one further in. */
export function bed(canvas: Canvas, room: Room, along: number, depth: number, colour: string, up = 0): void {
  const facing = outwards(room)
  put(canvas, room, along, depth, `${colour}_bed[facing=${facing},part=head]`, up)
  put(canvas, room, along, depth + 1, `${colour}_bed[facing=${facing},part=foot]`, up)
}

/** A sofa along the far wall of the living room. */
export function sofa(canvas: Canvas, room: Room, wood: string): void {
  for (const depth of [7, 8, 9]) put(canvas, room, 0, depth, `${wood}_stairs[facing=${fromFarWall(room)}]`)
}

/** A kitchen along the dividing wall: stove, sink, cupboard. */
export function kitchen(canvas: Canvas, room: Room): void {
  put(canvas, room, 0, 5, 'smoker')
  put(canvas, room, 1, 5, 'cauldron')
  put(canvas, room, 0, 5, 'barrel', 2)
}

export function table(canvas: Canvas, room: Room, along: number, depth: number, wood: string): void {
  put(canvas, room, along, depth, `${wood}_slab[type=top]`)
}
