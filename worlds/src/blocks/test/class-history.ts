import type { Author, CellChange, Held, Stroke } from '../stroke.ts'
import { isSameHeld } from '../stroke.ts'

/** Draws a whole number below `most`. */
export type Lot = (most: number) => number

const BLOCKS: readonly Held[] = [
  { state: 'minecraft:air', extra: null },
  { state: 'minecraft:bricks', extra: null },
  { state: 'minecraft:oak_planks', extra: null },
  { state: 'minecraft:oak_sign[rotation=4]', extra: 'CgAA' },
  { state: 'minecraft:oak_sign[rotation=4]', extra: 'CgAB' },
]
const place = (cell: number): CellChange['at'] => ({ x: cell, y: 64, z: -cell })

/**
 * A plain model of a class that builds: every cell is the list of what was put there, none of it ever thrown away. It
 * knows undo as "leave out what was taken back and look what lies on top", and shares no code with what it is to check.
 */
export function createClassHistory(lot: Lot, students = 30, places = 12) {
  /** `isSecret`: nobody told of it, and nobody has built upon it since, which would tell. */
  type Put = { readonly stroke: Stroke | null; readonly held: Held; isSecret: boolean }
  const strokes: Stroke[] = []
  /** Everything ever put into each cell that no undo has taken back. */
  const piles: Put[][] = Array.from({ length: places }, () => [{ stroke: null, held: BLOCKS[0]!, isSecret: false }])
  const world: Held[] = piles.map((pile) => pile[0]!.held)

  const authorOf = (student: number): Author => ({ kind: 'student', student: `s${student}`, group: `g${student % 8}` })
  const add = (by: Author, cells: readonly CellChange[], undoes?: readonly number[]): Stroke => {
    const number = strokes.length + 1
    const stroke: Stroke = {
      number,
      by,
      cause: undoes ? 'undo' : 'hand',
      work: null,
      ...(undoes && { undoes }),
      from: number,
      until: number,
      cells,
    }
    strokes.push(stroke)
    return stroke
  }

  return {
    strokes: strokes as readonly Stroke[],
    now: ({ x }: CellChange['at']): Held => world[x]!,
    /** Somebody puts other blocks into some cells. */
    build(student = lot(students), most = 4): void {
      const cells = new Map<number, CellChange>()
      for (let left = 1 + lot(most); left > 0; left -= 1) {
        const cell = lot(places)
        const after = BLOCKS[lot(BLOCKS.length)]!
        if (!isSameHeld(world[cell]!, after)) cells.set(cell, { at: place(cell), before: world[cell]!, after })
      }
      if (cells.size === 0) return
      const stroke = add(authorOf(student), [...cells.values()])
      for (const [cell, { after }] of cells) {
        piles[cell]!.at(-1)!.isSecret = false
        piles[cell]!.push({ stroke, held: after, isSecret: false })
        world[cell] = after
      }
    },
    /** Somebody changes a cell and no stroke tells of it. */
    hide(): void {
      const cell = lot(places)
      const held = BLOCKS[lot(BLOCKS.length)]!
      if (isSameHeld(world[cell]!, held)) return
      const pile = piles[cell]!
      if (pile.at(-1)!.isSecret) pile.pop()
      if (!isSameHeld(pile.at(-1)!.held, held)) pile.push({ stroke: null, held, isSecret: true })
      world[cell] = held
    },
    /** What an undo must come to: cell by cell what must stand afterwards, and whose work keeps a cell as it is. */
    expected(chosen: (stroke: Stroke) => boolean) {
      const after: Held[] = []
      const kept = new Map<number, Author>()
      for (const [cell, pile] of piles.entries()) {
        const isChosen = pile.map(({ stroke }) => stroke !== null && chosen(stroke))
        const firstOfRun = isChosen.lastIndexOf(false) + 1
        after.push(pile[firstOfRun - 1]!.held)
        if (firstOfRun === pile.length && isChosen.includes(true))
          kept.set(cell, pile.at(-1)!.stroke?.by ?? { kind: 'unknown' })
      }
      return { after, kept }
    },
    /** Makes of an undo what the class would: the world, and a stroke that names what it takes back. */
    carryOut(cells: readonly CellChange[], chosen: (stroke: Stroke) => boolean, by: Author): void {
      // what changes nothing is no stroke, and the class knows nothing of it afterwards
      if (cells.length === 0) return
      const undone = strokes.filter(chosen)
      add(
        by,
        cells,
        undone.map(({ number }) => number),
      )
      for (const { at, after } of cells) world[at.x] = after
      for (const pile of piles) {
        const secret = pile.at(-1)!.isSecret ? pile.pop() : undefined
        let firstOfRun = pile.length
        while (pile[firstOfRun - 1]!.stroke !== null && undone.includes(pile[firstOfRun - 1]!.stroke!)) firstOfRun -= 1
        // under a secret only what cancels out is taken back: the rest was kept
        if (!secret || isSameHeld(pile[firstOfRun - 1]!.held, pile.at(-1)!.held)) pile.splice(firstOfRun)
        if (secret) pile.push(secret)
      }
    },
    world: (): readonly Held[] => [...world],
  }
}
