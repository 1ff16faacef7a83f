import { Kysely, PostgresDialect, sql } from 'kysely'
import type { Socket } from 'node:net'
import pg from 'pg'
import type { Engine } from './engine.ts'
import { createSqlStore } from './sql-store.ts'
import type { Store } from './store.ts'
import { makeTables } from './tables.ts'
import type { Tables } from './tables.ts'

const CONNECT_MS = 5_000
/** What PostgreSQL itself gives a statement; how long a connection on which nothing is heard counts as living. */
const STATEMENT_MS = 8_000
const SILENCE_MS = 10_000
/** What we may do between two statements of a transaction before PostgreSQL takes us for gone. */
const THOUGHT_MS = 60_000
/** Any number: one server at a time makes the tables. */
const TABLES_LOCK = 727_253

/**
 * Answers of PostgreSQL that mean "not now": connection lost, out of connections, stopping or starting.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const NOT_NOW = /^(08...|53300|57P0[123])$/

/** Failures of the network and its names that pass; a certificate that is not trusted does not. */
const NO_WAY = /^(ECONN.*|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPIPE)$/

/** A database that cannot be used: `silent` may answer a moment later, `refused` needs somebody to do something. */
export class DatabaseTrouble extends Error {
  override name = 'DatabaseTrouble'
  readonly kind: 'silent' | 'refused'
  /** Host, port and database; never user or password. */
  readonly where: string
  /** The answer, or the code of the failure. */
  readonly why: string

  constructor(error: unknown, url: string) {
    super('the database cannot be used')
    const { host, pathname } = new URL(url)
    this.kind = isOutage(error) ? 'silent' : 'refused'
    this.where = `${host}${pathname}`
    this.why = whyOf(error)
  }
}

/** A store in a PostgreSQL database. @throws DatabaseTrouble as below. */
export const openPostgres = async (url: string, silenceMs?: number): Promise<Store> =>
  createSqlStore(await postgresEngine(url, silenceMs))

/**
 * Opens the database and makes what is missing.
 *
 * Of two commits at one version the primary key of `events` keeps one: no lock, and no round trip for one. Answers only
 * for what has reached the disk, whatever the database's own `synchronous_commit` says (with `fsync = off` there no
 * client can have that). When the connection goes while "commit" is on its way, the commit fails here and may have been
 * kept there: whoever commits reads the class anew after a failure.
 *
 * @param url - postgres://user:password@host:port/database
 * @param silenceMs - A connection that says nothing for so long, while it is asked, is given up.
 * @throws DatabaseTrouble when it cannot be reached or refuses us.
 */
export async function postgresEngine(url: string, silenceMs = SILENCE_MS): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    types: { getTypeParser: typeParser },
    onConnect: (client) => prepare(client, silenceMs),
  })
  // a connection may end whether it is used or not: who uses it is told by the answer, and the next one is a new one
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await database.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${TABLES_LOCK})`.execute(transaction)
      await makeTables(transaction, { bytes: 'bytea', inOrderOfKey: false })
    })
  } catch (error) {
    await database.destroy()
    throw new DatabaseTrouble(error, url)
  }
  return {
    database,
    /**
     * Writes the tables with names and sealed papers anew without what was deleted, and gives their old files back.
     *
     * That is all a client can do: the write-ahead log, replicas and the disk's free blocks are the database's own, and
     * what was deleted stays in them until it is written over. The papers there are unreadable from the moment the
     * poll's key file is destroyed; a name is not sealed.
     */
    async scrub() {
      await sql`vacuum full ballots`.execute(database)
      await sql`vacuum full texts`.execute(database)
    },
    isOutrun: (error) =>
      error instanceof pg.DatabaseError && error.code === '23505' && error.constraint === 'events_pk',
  }
}

/** Said to every new connection; by a statement, since poolers between us and the database refuse start parameters. */
async function prepare(client: pg.ClientBase, silenceMs: number): Promise<void> {
  endWhenSilent(client, silenceMs)
  await client.query(`set statement_timeout = ${STATEMENT_MS}; set idle_in_transaction_session_timeout = ${THOUGHT_MS}`)
  await client.query(
    `select set_config('synchronous_commit', 'on', false)
     where current_setting('synchronous_commit') in ('off', 'local')`,
  )
}

/**
 * A network that went without a word would keep us waiting for a quarter of an hour. pg's own `query_timeout` gives the
 * query up but puts its dead connection back into the pool.
 */
function endWhenSilent(client: pg.ClientBase, silenceMs: number): void {
  // not in pg's types: the socket, or the TLS around it
  const { stream } = (client as pg.ClientBase & { readonly connection: { readonly stream: Socket } }).connection
  stream.setTimeout(silenceMs, () => stream.destroy(new Error('the database fell silent')))
}

/** Times and counts come as numbers: ours are far below 2^53. */
const typeParser: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
  type === pg.types.builtins.INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(type, format)

/** Whether it may go better in a moment. What has no code is a connection that ended or was never answered. */
function isOutage(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return NOT_NOW.test(error.code ?? '')
  return !(error instanceof Error && 'code' in error) || NO_WAY.test(String(error.code))
}

function whyOf(error: unknown): string {
  if (error instanceof pg.DatabaseError) return error.message
  if (error instanceof Error && 'code' in error) return String(error.code)
  return error instanceof Error ? error.message : 'unknown'
}
