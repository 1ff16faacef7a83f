import type { Kysely } from 'kysely'
import { sql } from 'kysely'

/** The database. Times are Unix milliseconds; JSON is kept as text; `sealed` and `id` of ballots are bytes. */
export type Tables = {
  classes: { id: string; join_code: string; made_at: number; used_at: number }
  events: { class: string; version: number; at: number; data: string }
  /** Accepted commands: who sent which id, and the version it led to. Never what was in it. */
  commands: { class: string; id: string; actor: string; version: number }
  texts: { class: string; id: string; owner: string | null; text: string }
  ballots: { id: Uint8Array; class: string; poll: string; sealed: Uint8Array }
  sessions: {
    hash: string
    role: string
    class: string | null
    student: string | null
    partner: string | null
    helper: string | null
    expires_at: number
  }
  settings: { name: string; value: string }
  /** The school's own plans, as JSON of the `Plan` schema. */
  plans: { slug: string; revision: number; changed_at: number; data: string }
  /** The block states a class's strokes speak of, by their index. */
  block_states: { class: string; place: number; state: string }
  /** What was built, a row a stroke; `cells` as worlds/src/blocks/pack.ts writes them. */
  strokes: {
    class: string
    number: number
    area: string
    author: string
    student: string | null
    team: string | null
    cause: string
    work: string | null
    /** Numbers of the strokes it took back, as JSON. */
    undoes: string | null
    began: number
    ended: number
    cells: Uint8Array
  }
  /** Strokes a class is in the middle of, as JSON, and up to which frame of which run of its world all is kept. */
  block_frames: { class: string; open: string | null; run: string | null; frame: number }
  /** The ground of a class as it was after a stroke. */
  grounds: { class: string; stroke: number; data: Uint8Array }
  /** Versions of an area, and what stood there: what is the same is there once. */
  versions: {
    class: string
    id: string
    area: string
    at: number
    reason: string
    blocks: number
    hash: string
  }
  version_blocks: { class: string; hash: string; data: Uint8Array }
}

export type Database = Kysely<Tables>

/** What the engines write differently: the type of bytes, and rows that lie in the order of their key. */
export type Dialect =
  { readonly bytes: 'blob'; readonly inOrderOfKey: true } | { readonly bytes: 'bytea'; readonly inOrderOfKey: false }

/** Makes what is missing; leaves what is there. */
export async function makeTables(database: Database, { bytes, inOrderOfKey }: Dialect): Promise<void> {
  const { schema } = database
  await schema
    .createTable('classes')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('join_code', 'text', (column) => column.notNull().unique())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('used_at', 'bigint', (column) => column.notNull())
    .execute()
  await schema
    .createTable('events')
    .ifNotExists()
    .addColumn('class', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('events_pk', ['class', 'version'])
    .execute()
  await schema
    .createTable('commands')
    .ifNotExists()
    .addColumn('class', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('commands_pk', ['class', 'id'])
    .execute()
  await schema
    .createTable('texts')
    .ifNotExists()
    .addColumn('class', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('owner', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('texts_pk', ['class', 'id'])
    .execute()
  await schema
    .createTable('ballots')
    .ifNotExists()
    // the id is random; where the rows lie in its order, nothing tells who voted before whom
    .addColumn('id', bytes, (column) => column.primaryKey().notNull())
    .addColumn('class', 'text', (column) => column.notNull())
    .addColumn('poll', 'text', (column) => column.notNull())
    .addColumn('sealed', bytes, (column) => column.notNull())
    .$call((table) => (inOrderOfKey ? table.modifyEnd(sql`without rowid`) : table))
    .execute()
  await schema
    .createTable('sessions')
    .ifNotExists()
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('class', 'text')
    .addColumn('student', 'text')
    .addColumn('partner', 'text')
    .addColumn('helper', 'text')
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute()
  await addColumns(database, 'sessions', ['partner', 'helper'])
  await schema
    .createTable('settings')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('plans')
    .ifNotExists()
    .addColumn('slug', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .execute()
  await makeBlockTables(database, bytes)
}

async function makeBlockTables({ schema }: Database, bytes: Dialect['bytes']): Promise<void> {
  await schema
    .createTable('block_states')
    .ifNotExists()
    .addColumn('class', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('block_states_pk', ['class', 'place'])
    .execute()
  await schema
    .createTable('strokes')
    .ifNotExists()
    .addColumn('class', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('area', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('student', 'text')
    .addColumn('team', 'text')
    .addColumn('cause', 'text', (column) => column.notNull())
    .addColumn('work', 'text')
    .addColumn('undoes', 'text')
    .addColumn('began', 'bigint', (column) => column.notNull())
    .addColumn('ended', 'bigint', (column) => column.notNull())
    .addColumn('cells', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('strokes_pk', ['class', 'number'])
    .execute()
  await schema.createIndex('strokes_area').ifNotExists().on('strokes').columns(['class', 'area', 'number']).execute()
  await schema
    .createTable('block_frames')
    .ifNotExists()
    .addColumn('class', 'text', (column) => column.primaryKey())
    .addColumn('open', 'text')
    .addColumn('run', 'text')
    .addColumn('frame', 'integer', (column) => column.notNull())
    .execute()
  await schema
    .createTable('grounds')
    .ifNotExists()
    .addColumn('class', 'text', (column) => column.primaryKey())
    .addColumn('stroke', 'integer', (column) => column.notNull())
    .addColumn('data', bytes, (column) => column.notNull())
    .execute()
  await schema
    .createTable('versions')
    .ifNotExists()
    .addColumn('class', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('area', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('blocks', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('versions_pk', ['class', 'id'])
    .execute()
  await schema
    .createTable('version_blocks')
    .ifNotExists()
    .addColumn('class', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('data', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('version_blocks_pk', ['class', 'hash'])
    .execute()
}

/** A database may be older than a column of it. */
async function addColumns(database: Database, table: keyof Tables, names: readonly string[]): Promise<void> {
  const tables = await database.introspection.getTables()
  const there = tables.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? []
  for (const name of names) {
    if (!there.includes(name)) await database.schema.alterTable(table).addColumn(name, 'text').execute()
  }
}
