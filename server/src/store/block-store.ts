import type { ClassId, StudentId } from '../../domain/base/ids.ts'
import { inPortions } from './portions.ts'
import type { Database, Tables } from './tables.ts'

/** A stroke as it is kept; `cells` is only readable with the class's block states. Times are Unix milliseconds. */
export type StoredStroke = {
  readonly number: number
  readonly area: string
  readonly author: 'student' | 'teacher' | 'lykke' | 'unknown'
  readonly student: string | null
  readonly group: string | null
  readonly cause: string
  readonly work: string | null
  /** Numbers of the strokes it took back, as JSON. */
  readonly undoes: string | null
  readonly from: number
  readonly until: number
  readonly cells: Uint8Array
}

/** What one moment adds to what was built, all of it or nothing. */
export type Built = {
  readonly class: ClassId
  /** Block states that are new: their index, and the state. */
  readonly states: readonly (readonly [place: number, state: string])[]
  /** One that is there under its number is written over. */
  readonly strokes: readonly StoredStroke[]
  /** Strokes that are not over, in a form of the history's own; null when there is none. */
  readonly open: string | null
  /** All up to this frame of this run of the world is in the strokes; null when nothing came from a world. */
  readonly upTo: { readonly run: string; readonly frame: number } | null
}

/** An area as it stood; `hash` names the blocks. */
export type StoredVersion = {
  readonly id: string
  readonly area: string
  readonly at: number
  readonly reason: string
  readonly blocks: number
  readonly hash: string
}

/** What is kept of what a class built. Every promise that resolves has reached the disk. */
export interface BlockStore {
  keepBuilt(built: Built): Promise<void>
  blockStates(klass: ClassId): Promise<readonly string[]>
  openStrokes(klass: ClassId): Promise<string | null>
  /** Number of the newest stroke; 0 before the first. */
  lastStroke(klass: ClassId): Promise<number>
  /** Up to which frame all is kept; null when nothing ever came. */
  builtUpTo(klass: ClassId): Promise<Built['upTo']>
  /** Strokes in the order of their numbers: of one area, or of all, beginning after one. */
  strokes(klass: ClassId, which: { readonly area?: string; readonly after?: number }): Promise<readonly StoredStroke[]>
  keepGround(klass: ClassId, ground: { readonly stroke: number; readonly data: Uint8Array }): Promise<void>
  ground(klass: ClassId): Promise<{ readonly stroke: number; readonly data: Uint8Array } | null>
  /** The same id again changes nothing. */
  keepVersion(klass: ClassId, version: StoredVersion, data: Uint8Array): Promise<void>
  /** The oldest first. */
  versions(klass: ClassId, area?: string): Promise<readonly StoredVersion[]>
  versionBlocks(klass: ClassId, hash: string): Promise<Uint8Array | null>
  /** What stood there is told otherwise now, under the same name. */
  rewriteVersion(klass: ClassId, hash: string, data: Uint8Array): Promise<void>
  /** Whose strokes they are is forgotten, and the group stays: of one student, or of everybody before a moment. */
  forgetBuilders(klass: ClassId, whose: { readonly student: StudentId } | { readonly before: number }): Promise<void>
}

/** Tables with rows of what a class built. */
export const BLOCK_TABLES = [
  'block_states',
  'strokes',
  'block_frames',
  'grounds',
  'versions',
  'version_blocks',
] as const satisfies readonly (keyof Tables)[]

export function createBlockStore(database: Database): BlockStore {
  return {
    async keepBuilt({ class: klass, states, strokes, open, upTo }) {
      await database.transaction().execute(async (transaction) => {
        const news = states.map(([place, state]) => ({ class: klass, place, state }))
        for (const rows of inPortions(news))
          await transaction
            .insertInto('block_states')
            .values(rows)
            .onConflict((conflict) => conflict.doNothing())
            .execute()
        for (const rows of inPortions(strokes.map((stroke) => strokeRow(klass, stroke))))
          await transaction
            .insertInto('strokes')
            .values(rows)
            .onConflict((conflict) =>
              conflict.columns(['class', 'number']).doUpdateSet((eb) => ({
                ended: eb.ref('excluded.ended'),
                cells: eb.ref('excluded.cells'),
              })),
            )
            .execute()
        await transaction
          .insertInto('block_frames')
          .values({ class: klass, open, run: upTo?.run ?? null, frame: upTo?.frame ?? 0 })
          .onConflict((conflict) => conflict.column('class').doUpdateSet({ open, ...upTo }))
          .execute()
      })
    },

    async blockStates(klass) {
      const rows = await database.selectFrom('block_states').selectAll().where('class', '=', klass).execute()
      const states: string[] = []
      for (const { place, state } of rows) states[place] = state
      return states
    },

    async builtUpTo(klass) {
      const row = await database.selectFrom('block_frames').selectAll().where('class', '=', klass).executeTakeFirst()
      return row?.run ? { run: row.run, frame: row.frame } : null
    },

    async openStrokes(klass) {
      const row = await database.selectFrom('block_frames').select('open').where('class', '=', klass).executeTakeFirst()
      return row?.open ?? null
    },

    async lastStroke(klass) {
      const row = await database
        .selectFrom('strokes')
        .select((eb) => eb.fn.max('number').as('number'))
        .where('class', '=', klass)
        .executeTakeFirst()
      return Number(row?.number ?? 0)
    },

    async strokes(klass, { area, after = 0 }) {
      let query = database.selectFrom('strokes').selectAll().where('class', '=', klass).where('number', '>', after)
      if (area !== undefined) query = query.where('area', '=', area)
      const rows = await query.orderBy('number').execute()
      return rows.map((row): StoredStroke => ({
        number: row.number,
        area: row.area,
        author: authorOf(row.author),
        student: row.student,
        group: row.team,
        cause: row.cause,
        work: row.work,
        undoes: row.undoes,
        from: Number(row.began),
        until: Number(row.ended),
        cells: row.cells,
      }))
    },

    async keepGround(klass, { stroke, data }) {
      await database
        .insertInto('grounds')
        .values({ class: klass, stroke, data })
        .onConflict((conflict) => conflict.column('class').doUpdateSet({ stroke, data }))
        .execute()
    },

    async ground(klass) {
      const row = await database.selectFrom('grounds').selectAll().where('class', '=', klass).executeTakeFirst()
      return row ? { stroke: row.stroke, data: row.data } : null
    },

    async keepVersion(klass, version, data) {
      await database.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('version_blocks')
          .values({ class: klass, hash: version.hash, data })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        await transaction
          .insertInto('versions')
          .values({ class: klass, ...version })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      })
    },

    async versions(klass, area) {
      let query = database.selectFrom('versions').selectAll().where('class', '=', klass)
      if (area !== undefined) query = query.where('area', '=', area)
      const rows = await query.orderBy('at').orderBy('id').execute()
      return rows.map((row) => ({
        id: row.id,
        area: row.area,
        at: Number(row.at),
        reason: row.reason,
        blocks: row.blocks,
        hash: row.hash,
      }))
    },

    async versionBlocks(klass, hash) {
      const row = await database
        .selectFrom('version_blocks')
        .select('data')
        .where('class', '=', klass)
        .where('hash', '=', hash)
        .executeTakeFirst()
      return row?.data ?? null
    },

    async rewriteVersion(klass, hash, data) {
      await database
        .updateTable('version_blocks')
        .set({ data })
        .where('class', '=', klass)
        .where('hash', '=', hash)
        .execute()
    },

    async forgetBuilders(klass, whose) {
      const forgotten = database.updateTable('strokes').set({ student: null }).where('class', '=', klass)
      if ('student' in whose) await forgotten.where('student', '=', whose.student).execute()
      else await forgotten.where('ended', '<', whose.before).where('student', 'is not', null).execute()
    },
  }
}

const strokeRow = (klass: ClassId, stroke: StoredStroke): Tables['strokes'] => ({
  class: klass,
  number: stroke.number,
  area: stroke.area,
  author: stroke.author,
  student: stroke.student,
  team: stroke.group,
  cause: stroke.cause,
  work: stroke.work,
  undoes: stroke.undoes,
  began: stroke.from,
  ended: stroke.until,
  cells: stroke.cells,
})

function authorOf(author: string): StoredStroke['author'] {
  if (author === 'student' || author === 'teacher' || author === 'lykke' || author === 'unknown') return author
  throw new Error(`no such author in the strokes: ${author}`)
}
