import { randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import { ClassId, HelperId, PollId, StudentId, TextId } from '../../domain/base/ids.ts'
import { BLOCK_TABLES, createBlockStore } from './block-store.ts'
import type { Engine } from './engine.ts'
import { inPortions } from './portions.ts'
import { readEvent } from './read-event.ts'
import type { Commit, Role, Session, Store } from './store.ts'
import type { Tables } from './tables.ts'

/** A store on any engine Kysely speaks to. */
export function createSqlStore(engine: Engine): Store {
  const { database, scrub } = engine
  return {
    ...createBlockStore(database),

    async classes() {
      const rows = await database.selectFrom('classes').selectAll().execute()
      return rows.map((row) => ({
        id: ClassId.parse(row.id),
        joinCode: row.join_code,
        madeAt: Number(row.made_at),
        usedAt: Number(row.used_at),
      }))
    },

    async makeClass({ id, joinCode, madeAt, usedAt }) {
      const made = await database
        .insertInto('classes')
        .values({ id, join_code: joinCode, made_at: madeAt, used_at: usedAt })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return Number(made.numInsertedOrUpdatedRows ?? 0) === 1
    },

    async readClass(id) {
      const events = await database
        .selectFrom('events')
        .selectAll()
        .where('class', '=', id)
        .orderBy('version')
        .execute()
      const commands = await database.selectFrom('commands').selectAll().where('class', '=', id).execute()
      const texts = await database.selectFrom('texts').selectAll().where('class', '=', id).execute()
      const ballots = await database.selectFrom('ballots').selectAll().where('class', '=', id).execute()
      return {
        records: events.map((row) => ({
          version: row.version,
          at: Number(row.at),
          event: readEvent(row.data),
        })),
        commands: commands.map(({ id: command, actor, version }) => ({ id: command, actor, version })),
        texts: texts.map((row) => ({
          id: TextId.parse(row.id),
          owner: row.owner === null ? null : StudentId.parse(row.owner),
          text: row.text,
        })),
        ballots: ballots.map((row) => ({ poll: PollId.parse(row.poll), sealed: row.sealed })),
      }
    },

    async commit(commit) {
      try {
        return await database.transaction().execute(async (transaction) => {
          const newest = await transaction
            .selectFrom('events')
            .select((eb) => eb.fn.max('version').as('version'))
            .where('class', '=', commit.class)
            .executeTakeFirst()
          if (Number(newest?.version ?? 0) !== commit.expected) return false
          await write(transaction, commit)
          return true
        })
      } catch (error) {
        if (engine.isOutrun(error)) return false
        throw error
      }
    },

    async deleteClass(id) {
      await database.transaction().execute(async (transaction) => {
        for (const table of ['events', 'commands', 'texts', 'ballots', 'sessions', ...BLOCK_TABLES] as const) {
          await transaction.deleteFrom(table).where('class', '=', id).execute()
        }
        await transaction.deleteFrom('classes').where('id', '=', id).execute()
      })
      await scrub()
    },

    scrub,

    async plans() {
      const rows = await database.selectFrom('plans').selectAll().orderBy('slug').execute()
      return rows.map(({ slug, revision, changed_at, data }) => ({
        slug,
        revision,
        changedAt: Number(changed_at),
        data,
      }))
    },

    async makePlan({ slug, revision, changedAt, data }) {
      const made = await database
        .insertInto('plans')
        .values({ slug, revision, changed_at: changedAt, data })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return Number(made.numInsertedOrUpdatedRows ?? 0) === 1
    },

    async changePlan({ slug, revision, changedAt, data }) {
      const changed = await database
        .updateTable('plans')
        .set({ revision, changed_at: changedAt, data })
        .where('slug', '=', slug)
        .where('revision', '=', revision - 1)
        .executeTakeFirst()
      return Number(changed.numUpdatedRows) === 1
    },

    async deletePlan(slug) {
      await database.deleteFrom('plans').where('slug', '=', slug).execute()
    },

    async sessions() {
      const rows = await database.selectFrom('sessions').selectAll().execute()
      return rows.map((row): Session => ({
        hash: row.hash,
        role: roleOf(row.role),
        class: row.class === null ? null : ClassId.parse(row.class),
        student: row.student === null ? null : StudentId.parse(row.student),
        partner: row.partner === null ? null : StudentId.parse(row.partner),
        helper: row.helper === null ? null : HelperId.parse(row.helper),
        expiresAt: Number(row.expires_at),
      }))
    },

    async saveSession({ hash, role, class: klass, student, partner, helper, expiresAt }) {
      await database
        .insertInto('sessions')
        .values({ hash, role, class: klass, student, partner, helper, expires_at: expiresAt })
        .onConflict((conflict) => conflict.column('hash').doUpdateSet({ student, partner }))
        .execute()
    },

    async deleteSessions(which) {
      const deletion = database.deleteFrom('sessions')
      if ('hash' in which) await deletion.where('hash', '=', which.hash).execute()
      else if ('role' in which) await deletion.where('role', '=', which.role).execute()
      else if ('student' in which) {
        await deletion.where('student', '=', which.student).execute()
        await database.updateTable('sessions').set({ partner: null }).where('partner', '=', which.student).execute()
      } else await deletion.where('expires_at', '<=', which.expiredAt).execute()
    },

    async setting(name) {
      const row = await database.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst()
      return row?.value
    },

    async setSetting(name, value) {
      await database
        .insertInto('settings')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute()
    },

    close: () => database.destroy(),
  }
}

async function write(transaction: Transaction<Tables>, commit: Commit): Promise<void> {
  const { class: klass } = commit
  const events = commit.records.map(({ version, at, event }) => ({
    class: klass,
    version,
    at,
    data: JSON.stringify(event),
  }))
  const commands = commit.commands.map(({ id, actor, version }) => ({ class: klass, id, actor, version }))
  const texts = commit.texts.map(({ id, owner, text }) => ({ class: klass, id, owner, text }))
  const ballots = commit.ballots.map(({ poll, sealed }) => ({ id: randomBytes(16), class: klass, poll, sealed }))
  for (const rows of inPortions(events)) await transaction.insertInto('events').values(rows).execute()
  for (const rows of inPortions(commands)) await transaction.insertInto('commands').values(rows).execute()
  for (const rows of inPortions(texts)) await transaction.insertInto('texts').values(rows).execute()
  for (const rows of inPortions(ballots)) await transaction.insertInto('ballots').values(rows).execute()
  if (commit.erasedOwners.length > 0) {
    await transaction.deleteFrom('texts').where('class', '=', klass).where('owner', 'in', commit.erasedOwners).execute()
  }
  if (commit.emptiedBoxes.length > 0) {
    await transaction
      .deleteFrom('ballots')
      .where('class', '=', klass)
      .where('poll', 'in', commit.emptiedBoxes)
      .execute()
  }
  await transaction.updateTable('classes').set({ used_at: commit.at }).where('id', '=', klass).execute()
}

function roleOf(role: string): Role {
  if (role === 'teacher' || role === 'helper' || role === 'student' || role === 'projector') return role
  throw new Error(`no such role in the sessions: ${role}`)
}
