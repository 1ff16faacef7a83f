import { expect, test } from 'vitest'
import type { Answer } from '@jagten/server/contract'
import { backoffMs, createOutbox } from './outbox.ts'
import type { Letter } from './outbox.ts'

const ok: Answer = { ok: true, version: 7 }

/** A server that is silent for the first `silent` letters. */
function school(silent: number) {
  const received: Letter[] = []
  const waits: number[] = []
  let ids = 0
  const outbox = createOutbox({
    post: (letter) => {
      received.push(letter)
      return received.length <= silent ? Promise.reject(new Error('no answer')) : Promise.resolve(ok)
    },
    wait: (ms) => {
      waits.push(ms)
      return Promise.resolve()
    },
    id: () => `id-${(ids += 1)}`,
  })
  return { received, waits, outbox }
}

test('a raised hand without an answer is sent again under the same id', async () => {
  const { received, waits, outbox } = school(2)
  expect(await outbox.send('floor.ask', {})).toEqual(ok)
  expect(received.map((letter) => letter.id)).toEqual(['id-1', 'id-1', 'id-1'])
  expect(waits).toEqual([500, 1_000])
})

test('a command of which somebody keeps the id goes out under it', async () => {
  const { received, outbox } = school(0)
  await outbox.send('floor.ask', {}, 'kept')
  expect(received.map(({ id }) => id)).toEqual(['kept'])
})

test('two commands arrive in the order they were given, the second not before the first is answered', async () => {
  const { received, outbox } = school(1)
  await Promise.all([outbox.send('floor.ask', {}), outbox.send('floor.leave', {})])
  expect(received.map((letter) => `${letter.id} ${letter.command}`)).toEqual([
    'id-1 floor.ask',
    'id-1 floor.ask',
    'id-2 floor.leave',
  ])
})

test('a page that the server no longer knows gives back what it did not send', async () => {
  const error = { code: 'session.missing', message: 'Du er ikke med længere.' }
  const outbox = createOutbox({ post: () => new Promise(() => {}), wait: () => Promise.resolve(), id: () => 'id' })
  const answers = Promise.all([outbox.send('floor.ask', {}), outbox.send('floor.leave', {})])
  outbox.giveBack(error)
  expect(await answers).toEqual([
    { ok: false, error },
    { ok: false, error },
  ])
})

test('the wait grows, but never over eight seconds', () => {
  expect([0, 1, 4, 5, 40].map(backoffMs)).toEqual([500, 1_000, 8_000, 8_000, 8_000])
})
