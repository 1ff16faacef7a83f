import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { ClassEvent } from '../../domain/classroom/events.ts'
import { ClassId, PollId, HelperId, StudentId, TextId } from '../../domain/base/ids.ts'
import type { Commit, Store } from './store.ts'

const frozen: ClassEvent = { type: 'freeze-set', on: true }

const commitOf = (klass: ClassId, expected: number, rest: Partial<Commit> = {}): Commit => ({
  class: klass,
  expected,
  records: [{ version: expected + 1, at: 5, event: frozen }],
  commands: [],
  texts: [],
  erasedOwners: [],
  ballots: [],
  emptiedBoxes: [],
  at: 5,
  ...rest,
})

/** What every store must keep; run against every engine there is. `reopen` closes and opens the same data. */
export function storeContract(start: () => Promise<{ store: Store; reopen(): Promise<Store> }>): void {
  async function withClass() {
    const { store, reopen } = await start()
    const id = ClassId.parse(randomUUID())
    await store.makeClass({ id, joinCode: 'LNDT', madeAt: 1, usedAt: 1 })
    return { store, reopen, id }
  }

  test('what was committed is there after a restart, all of it', async () => {
    const { store, reopen, id } = await withClass()
    const [student, text, poll] = [
      StudentId.parse(randomUUID()),
      TextId.parse(randomUUID()),
      PollId.parse(randomUUID()),
    ]
    await store.commit(
      commitOf(id, 0, {
        commands: [{ id: 'c1', actor: 'teacher', version: 1 }],
        texts: [{ id: text, owner: student, text: 'Asta æøå' }],
        ballots: [{ poll, sealed: new Uint8Array([1, 2, 3]) }],
      }),
    )
    const again = await reopen()
    const file = await again.readClass(id)
    expect(file).toEqual({
      records: [{ version: 1, at: 5, event: frozen }],
      commands: [{ id: 'c1', actor: 'teacher', version: 1 }],
      texts: [{ id: text, owner: student, text: 'Asta æøå' }],
      ballots: [{ poll, sealed: expect.anything() }],
    })
    expect([...file.ballots[0]!.sealed]).toEqual([1, 2, 3])
    expect(await again.classes()).toEqual([{ id, joinCode: 'LNDT', madeAt: 1, usedAt: 5 }])
    await again.close()
  })

  test('of two commits at the same version exactly one is kept', async () => {
    const { store, id } = await withClass()
    const kept = await Promise.all([store.commit(commitOf(id, 0)), store.commit(commitOf(id, 0))])
    expect(kept.toSorted()).toEqual([false, true])
    expect((await store.readClass(id)).records).toHaveLength(1)
    await store.close()
  })

  test('a commit that fails halfway leaves nothing behind', async () => {
    const { store, id } = await withClass()
    const twice = { id: 'c1', actor: 'teacher', version: 1 }
    await expect(store.commit(commitOf(id, 0, { commands: [twice, twice] }))).rejects.toThrow()
    expect(await store.readClass(id)).toMatchObject({ records: [], commands: [] })
    await store.close()
  })

  test('an erased child’s texts are gone, the others’ stay', async () => {
    const { store, id } = await withClass()
    const [asta, bo] = [StudentId.parse(randomUUID()), StudentId.parse(randomUUID())]
    const texts = [asta, bo].map((owner) => ({ id: TextId.parse(randomUUID()), owner, text: 'navn' }))
    await store.commit(commitOf(id, 0, { texts }))
    await store.commit(commitOf(id, 1, { erasedOwners: [asta] }))
    expect((await store.readClass(id)).texts).toEqual([texts[1]])
    await store.close()
  })

  test('an emptied box is empty, another one is not', async () => {
    const { store, id } = await withClass()
    const [one, other] = [PollId.parse(randomUUID()), PollId.parse(randomUUID())]
    const sealed = new Uint8Array([9])
    await store.commit(
      commitOf(id, 0, {
        ballots: [
          { poll: one, sealed },
          { poll: other, sealed },
        ],
      }),
    )
    await store.commit(commitOf(id, 1, { emptiedBoxes: [one] }))
    expect((await store.readClass(id)).ballots.map((ballot) => ballot.poll)).toEqual([other])
    await store.close()
  })

  test('a class id or a join code is given once', async () => {
    const { store, id } = await withClass()
    const other = ClassId.parse(randomUUID())
    expect(await store.makeClass({ id, joinCode: 'XXXX', madeAt: 1, usedAt: 1 })).toBe(false)
    expect(await store.makeClass({ id: other, joinCode: 'LNDT', madeAt: 1, usedAt: 1 })).toBe(false)
    expect(await store.makeClass({ id: other, joinCode: 'BRNH', madeAt: 1, usedAt: 1 })).toBe(true)
    await store.close()
  })

  test('a deleted class leaves no row, and no session', async () => {
    const { store, id } = await withClass()
    await store.commit(commitOf(id, 0, { commands: [{ id: 'c', actor: 'teacher', version: 1 }] }))
    await store.saveSession({
      hash: 'h',
      role: 'student',
      class: id,
      student: StudentId.parse(randomUUID()),
      partner: null,
      helper: null,
      expiresAt: 10,
    })
    await store.deleteClass(id)
    expect(await store.classes()).toEqual([])
    expect(await store.readClass(id)).toEqual({ records: [], commands: [], texts: [], ballots: [] })
    expect(await store.sessions()).toEqual([])
    await store.close()
  })

  test('sessions end by hash, by role, by student and by time', async () => {
    const { store } = await withClass()
    const student = StudentId.parse(randomUUID())
    const base = { class: null, student: null, partner: null, helper: null, expiresAt: 100 }
    await store.saveSession({ ...base, hash: 'a', role: 'teacher' })
    await store.saveSession({ ...base, hash: 'b', role: 'projector' })
    await store.saveSession({ ...base, hash: 'c', role: 'student', student })
    const helper = HelperId.parse(randomUUID())
    await store.saveSession({ ...base, hash: 'e', role: 'helper', helper })
    expect((await store.sessions()).find(({ hash }) => hash === 'e')?.helper).toBe(helper)
    await store.deleteSessions({ hash: 'e' })
    await store.saveSession({ ...base, hash: 'd', role: 'student', expiresAt: 5 })
    await store.deleteSessions({ expiredAt: 5 })
    await store.deleteSessions({ hash: 'b' })
    expect((await store.sessions()).map(({ hash }) => hash).toSorted()).toEqual(['a', 'c'])
    await store.deleteSessions({ student })
    await store.deleteSessions({ role: 'teacher' })
    expect(await store.sessions()).toEqual([])
    await store.close()
  })

  test('a setting is what was set last', async () => {
    const { store, reopen } = await withClass()
    expect(await store.setting('x')).toBeUndefined()
    await store.setSetting('x', '1')
    await store.setSetting('x', '2')
    const again = await reopen()
    expect(await again.setting('x')).toBe('2')
    await again.close()
  })

  test('a plan of the school’s own is there after a restart as it was saved last, and its slug is given once', async () => {
    const { store, reopen } = await withClass()
    const plan = { slug: 'egen-1', revision: 1, changedAt: 2 ** 50, data: '{"title":"æøå"}' }
    expect(await store.plans()).toEqual([])
    expect(await store.makePlan(plan)).toBe(true)
    expect(await store.makePlan({ ...plan, data: 'another' })).toBe(false)
    const changed = { ...plan, revision: 2, changedAt: 7, data: '{}' }
    expect(await store.changePlan(changed)).toBe(true)
    const again = await reopen()
    expect(await again.plans()).toEqual([changed])
    await again.close()
  })

  test('of two who change the same revision of a plan one is kept; a plan that is gone is not changed', async () => {
    const { store } = await withClass()
    const plan = { slug: 'egen-1', revision: 1, changedAt: 1, data: 'first' }
    await store.makePlan(plan)
    const kept = await Promise.all(['one', 'other'].map((data) => store.changePlan({ ...plan, revision: 2, data })))
    expect(kept.filter(Boolean)).toHaveLength(1)
    expect(await store.plans()).toMatchObject([{ revision: 2, data: kept[0] ? 'one' : 'other' }])
    await store.deletePlan('egen-1')
    expect(await store.changePlan({ ...plan, revision: 3 })).toBe(false)
    expect(await store.plans()).toEqual([])
    await store.close()
  })
}
