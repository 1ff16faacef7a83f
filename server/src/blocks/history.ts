import { createPalette, endAll, pack, record, settle, unpack } from '@jagten/worlds/blocks'
import type { Author, Cause, Change, Ended, OpenStrokes, Stroke } from '@jagten/worlds/blocks'
import type { Position } from '@jagten/worlds/geometry'
import { setImmediate as breathe } from 'node:timers/promises'
import { z } from 'zod'
import type { ClassId } from '../../domain/base/ids.ts'
import type { BlockStore, Built, StoredStroke } from '../store/block-store.ts'

/** After so many strokes read in a row others get their turn. */
const READ_AT_ONCE = 200

/** The history of what a class built: strokes, the newest of which may still be open. */
export interface History {
  /** Adds what changed; kept by the next `keep`. */
  add(change: Change): void
  /** Writes what is not written yet, the open strokes too. @throws Error when it cannot: it is kept the next time. */
  keep(upTo: Built['upTo'], at: number): Promise<void>
  /** Whether somebody is in the middle of a stroke. */
  isOpen(): boolean
  /** Ends what is open; number of the last stroke. */
  close(): number
  /** While nothing is being kept: in their order, of an area or of everywhere, beginning after a number; the open ones as if they ended now. */
  strokes(which?: { readonly area?: string | undefined; readonly after?: number }): Promise<readonly Stroke[]>
  /** What blocks held, as the words on signs, is forgotten: written over in every stroke. */
  forgetHeld(): Promise<void>
  /** Whose they are is forgotten in what is not written yet. */
  forget(whose: { readonly student: string } | { readonly before: number }): void
}

const CAUSES = [
  'hand',
  'page',
  'thing',
  'undo',
  'restore',
  'import',
  'works',
  'mended',
] as const satisfies readonly Cause[]
const causeOf = (cause: string): Cause => z.enum(CAUSES).parse(cause)

/** Reads how far the history is. What was open when the program ended is over. */
export async function openHistory(
  klass: ClassId,
  store: BlockStore,
  areaOf: (at: Position) => string,
): Promise<History> {
  const palette = createPalette(await store.blockStates(klass))
  let keptStates = palette.states().length
  let open: OpenStrokes = new Map()
  let last = await store.lastStroke(klass)
  /** Ended and not written yet, in order. */
  let waiting: Stroke[] = []
  const number = (ended: readonly Ended[]): void => {
    for (const stroke of ended) waiting.push({ ...stroke, number: (last += 1) })
  }
  const left = await store.openStrokes(klass)
  if (left) number(readOpen(left).map(({ stroke, cells }) => ({ ...stroke, cells: unpack(cells, palette) })))

  const stored = (stroke: Stroke): StoredStroke => ({
    number: stroke.number,
    area: areaOf(stroke.cells[0]?.at ?? { x: 0, y: 0, z: 0 }),
    author: stroke.by.kind,
    student: stroke.by.kind === 'student' ? stroke.by.student : null,
    group: stroke.by.kind === 'student' ? stroke.by.group : null,
    cause: stroke.cause,
    work: stroke.work,
    undoes: stroke.undoes ? JSON.stringify(stroke.undoes) : null,
    from: stroke.from,
    until: stroke.until,
    cells: pack(stroke.cells, palette),
  })

  const read = (row: StoredStroke): Stroke => ({
    number: row.number,
    by: authorOf(row),
    cause: causeOf(row.cause),
    work: row.work,
    ...(row.undoes !== null && { undoes: z.array(z.int()).parse(JSON.parse(row.undoes)) }),
    from: row.from,
    until: row.until,
    cells: unpack(row.cells, palette),
  })

  return {
    add(change) {
      const recorded = record(open, change, areaOf)
      open = recorded.open
      number(recorded.closed)
    },

    async keep(upTo, at) {
      const settled = settle(open, at)
      open = settled.open
      number(settled.closed)
      const writing = [...waiting]
      const strokes = writing.map(stored)
      const opened = writeOpen(endAll(open).map((stroke) => ({ stroke, cells: pack(stroke.cells, palette) })))
      const news = palette
        .states()
        .slice(keptStates)
        .map((state, index) => [keptStates + index, state] as const)
      await store.keepBuilt({ class: klass, states: news, strokes, open: opened, upTo })
      keptStates += news.length
      const written = new Set(writing)
      waiting = waiting.filter((stroke) => !written.has(stroke))
    },

    isOpen: () => open.size > 0,

    close() {
      number(endAll(open))
      open = new Map()
      return last
    },

    async strokes({ area, after = 0 } = {}) {
      const rows = await store.strokes(klass, { after, ...(area !== undefined && { area }) })
      // in the same breath: later one of them may be written
      const from = rows.at(-1)?.number ?? after
      const unwritten = [...waiting, ...endAll(open).map((stroke, index) => ({ ...stroke, number: last + 1 + index }))]
      const found: Stroke[] = []
      for (const [index, row] of rows.entries()) {
        if (index % READ_AT_ONCE === READ_AT_ONCE - 1) await breathe()
        found.push(read(row))
      }
      return [...found, ...unwritten.filter((stroke) => stroke.number > from && isIn(area, stroke))]
    },

    async forgetHeld() {
      number(endAll(open))
      open = new Map()
      waiting = waiting.map(withoutHeld)
      for (const row of await store.strokes(klass, {})) {
        const stroke = read(row)
        if (!stroke.cells.some(({ before, after }) => before.extra !== null || after.extra !== null)) continue
        const strokes = [stored(withoutHeld(stroke))]
        await store.keepBuilt({ class: klass, states: [], strokes, open: null, upTo: await store.builtUpTo(klass) })
        await breathe()
      }
    },

    forget(whose) {
      const isTheirs = ({ by, until }: Ended): boolean =>
        by.kind === 'student' && ('student' in whose ? by.student === whose.student : until < whose.before)
      number(endAll(open))
      open = new Map()
      waiting = waiting.map((stroke) =>
        isTheirs(stroke) && stroke.by.kind === 'student' ? { ...stroke, by: { ...stroke.by, student: null } } : stroke,
      )
    },
  }

  function isIn(area: string | undefined, { cells }: Ended): boolean {
    const [first] = cells
    return area === undefined || (first !== undefined && areaOf(first.at) === area)
  }
}

const withoutHeld = (stroke: Stroke): Stroke => ({
  ...stroke,
  cells: stroke.cells.map(({ at, before, after }) => ({
    at,
    before: { ...before, extra: null },
    after: { ...after, extra: null },
  })),
})

const authorOf = ({ author, student, group }: StoredStroke): Author =>
  author === 'student' ? { kind: author, student, group } : { kind: author }

type OpenOne = { readonly stroke: Omit<Ended, 'cells'>; readonly cells: Uint8Array }

const AuthorShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('student'), student: z.string().nullable(), group: z.string().nullable() }),
  z.strictObject({ kind: z.literal('teacher') }),
  z.strictObject({ kind: z.literal('lykke') }),
  z.strictObject({ kind: z.literal('unknown') }),
])
const OpenShape = z.array(
  z.strictObject({
    by: AuthorShape,
    cause: z.enum(CAUSES),
    work: z.string().nullable(),
    undoes: z.array(z.int()).optional(),
    from: z.number(),
    until: z.number(),
    cells: z.base64(),
  }),
)

/** Open strokes as one row: written over until they end. Null when none is. */
function writeOpen(open: readonly OpenOne[]): string | null {
  if (open.length === 0) return null
  return JSON.stringify(open.map(({ stroke, cells }) => ({ ...stroke, cells: Buffer.from(cells).toString('base64') })))
}

function readOpen(text: string): OpenOne[] {
  return OpenShape.parse(JSON.parse(text)).map(({ cells, undoes, ...stroke }) => ({
    stroke: { ...stroke, ...(undoes && { undoes }) },
    cells: Buffer.from(cells, 'base64'),
  }))
}
