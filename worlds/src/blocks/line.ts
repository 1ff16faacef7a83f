import { z } from 'zod'
import { Box, Position } from '../geometry/index.ts'

/**
 * The line between a world's process and the server: every change of a block goes up in numbered frames, orders to change
 * blocks come down, and so do those who walk on pages. Both ends parse what they hear.
 */

/** Where on the server's port worlds connect; pages have a path of their own. */
export const LINE_PATH = '/world-line'

/** How often a world tells what has changed, in milliseconds: as often as Minecraft itself ticks. */
export const FRAME_MS = 50
/** Most cells of one frame or one order: none of them keeps a world or a server busy for longer than a tick. */
export const MOST_CELLS = 1024
/** Longest text of a block state there is, and longest block entity that is kept, as base64 of its NBT. */
const LONGEST_STATE = 300
const LONGEST_EXTRA = 8192

/** Made by the server, who reads in it whose work it was. */
const OrderId = z.string().max(600)

const State = z.string().min(1).max(LONGEST_STATE)
const Extra = z.base64().max(LONGEST_EXTRA)

/** What stands in a cell: a block state, and what the block holds as base64 of its NBT; null for most. */
const Held = z.tuple([State, Extra.nullable()])
export type HeldOnLine = z.infer<typeof Held>

/** x, y, z, and what stood and stands there as indexes into `held`. */
const Cell = z.tuple([z.int(), z.int(), z.int(), z.int().min(0), z.int().min(0)])

const Cells = z
  .strictObject({
    held: z.array(Held).max(2 * MOST_CELLS),
    cells: z.array(Cell).max(MOST_CELLS),
  })
  .refine(({ held, cells }) => cells.every(([, , , before, after]) => before < held.length && after < held.length), {
    error: 'a cell points beyond what is held',
  })
/** Cells that changed, or shall: each what it was and what it is then. */
export type Cells = Readonly<z.infer<typeof Cells>>

/**
 * Whose hand it was.
 *
 * - `player`: a Minecraft name. `lykke`: a command of hers. `order`: the order of that id, from the server.
 * - `use`: a door or a gate somebody went through: nothing was built. `unknown`: nobody can say.
 */
export const Hand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('player'), name: z.string().max(16) }),
  z.strictObject({ kind: z.literal('lykke') }),
  z.strictObject({ kind: z.literal('order'), id: OrderId }),
  z.strictObject({ kind: z.literal('use') }),
  z.strictObject({ kind: z.literal('unknown') }),
])
export type Hand = Readonly<z.infer<typeof Hand>>

/** One frame: what one hand changed within a tick. `n` counts from 1 in each run of the world; `at`: Unix milliseconds. */
export const Frame = z.strictObject({ n: z.int().min(1), at: z.number(), hand: Hand, changed: Cells })
export type Frame = Readonly<z.infer<typeof Frame>>

/** A world introduces itself at every connect: which run of it, what it holds, and the newest frame it has numbered. */
export const Hello = z.strictObject({ run: z.string().max(64), extent: Box, newest: z.int().min(0), oldest: z.int() })
export type Hello = Readonly<z.infer<typeof Hello>>

/** The server's answer: the newest frame it holds of that run, or null: it wants all the ground. */
export const Welcome = z.strictObject({ holds: z.int().min(0).nullable() })
export type Welcome = Readonly<z.infer<typeof Welcome>>

/**
 * Part of the ground, as it was after frame `after`: a slab of the extent from side to side and from bottom to top.
 *
 * - `cells`: indexes into `palette`, two bytes each (little-endian), x fastest, then z, then y; deflated without a head.
 * - `extras`: cell of the slab → what its block holds, base64 of its NBT.
 */
export const GroundPart = z.strictObject({
  after: z.int().min(0),
  part: z.int().min(0),
  of: z.int().min(1).max(256),
  box: Box,
  palette: z.array(State).min(1).max(65_535),
  cells: z.instanceof(Uint8Array),
  extras: z.array(z.tuple([z.int().min(0), Extra])).max(65_535),
})
export type GroundPart = Readonly<z.infer<typeof GroundPart>>

/** Changes the server orders. A cell that is neither `before` nor already `after` is left as it is. */
export const Order = z.strictObject({ id: OrderId, changes: Cells })
export type Order = Readonly<z.infer<typeof Order>>

/** What came of an order: the frame after which it stands, and the cells that were left because something else stood there. */
export const Done = z.strictObject({ n: z.int().min(0), left: z.array(Position).max(MOST_CELLS) })
export type Done = Readonly<z.infer<typeof Done>>

/** Somebody who walks on a page, as the world shows them: `colour` is 0xRRGGBB, `at` where the feet are, `yaw` in degrees. */
const FigureOnLine = z.strictObject({
  id: z.int().min(0).max(100_000),
  name: z.string().max(200),
  colour: z.int().min(0).max(0xffffff),
  at: z.tuple([z.number(), z.number(), z.number()]),
  yaw: z.number(),
})
export type FigureOnLine = Readonly<z.infer<typeof FigureOnLine>>

/** Everybody who walks on a page; more than a class has are none of ours. */
export const FiguresOnLine = z.array(FigureOnLine).max(200)

/** From a world, by event. Each is acknowledged; a frame when it is kept. */
export type WorldToServer = {
  hello(hello: Hello, answer: (welcome: Welcome) => void): void
  ground(part: GroundPart, answer: () => void): void
  /** The newest that is kept: it and all before it need not be told again. */
  frames(frames: readonly Frame[], answer: (kept: number) => void): void
}

/** To a world. An order without an answer will be asked again; of figures the newest are true. */
export type ServerToWorld = {
  order(order: Order, answer: (done: Done) => void): void
  figures(figures: readonly FigureOnLine[]): void
}

/** Packs cells for the line: what is held is told once. */
export function packCells(
  cells: Iterable<{ readonly at: Position; readonly before: HeldOnLine; readonly after: HeldOnLine }>,
): Cells {
  const held: HeldOnLine[] = []
  const known = new Map<string, number>()
  const indexOf = (one: HeldOnLine): number => {
    const key = `${one[0]}\n${one[1] ?? ''}`
    const found = known.get(key)
    if (found !== undefined) return found
    known.set(key, held.length)
    return held.push(one) - 1
  }
  const packed: Cells['cells'] = []
  for (const { at, before, after } of cells) packed.push([at.x, at.y, at.z, indexOf(before), indexOf(after)])
  return { held, cells: packed }
}
