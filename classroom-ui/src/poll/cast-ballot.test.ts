import { expect, test } from 'vitest'
import type { Answer, PollId } from '@jagten/server/contract'
import type { Send } from '../store/class-link.ts'
import { castSecretly } from './cast-ballot.ts'
import { createReceipts } from './receipts.ts'

const lamps = '1d6f2a30-5c1e-4f0e-8d77-0c9a5a1b2c3d' as PollId

/** A page whose server gives these answers, one after another. */
function page(answers: readonly Answer[]) {
  let kept: string | null = null
  let asked = 0
  let made = 0
  const receipts = createReceipts({ getItem: () => kept, setItem: (_key, value) => (kept = value) }, 'asta')
  const send: Send = () => Promise.resolve(answers[asked++]!)
  return { receipts, ports: { send, receipts, newReceipt: () => `kvittering ${(made += 1)}` } }
}

const taken: Answer = { ok: false, error: { code: 'ballot.receipt-taken', message: '' } }
const closed: Answer = { ok: false, error: { code: 'poll.closed', message: 'Afstemningen er slut.' } }

test('a vote that is counted leaves its receipt with the voter', async () => {
  const { receipts, ports } = page([{ ok: true, version: 2 }])
  expect(await castSecretly(ports, lamps, 'for')).toBeNull()
  expect(receipts.of(lamps)).toEqual(['kvittering 1'])
})

test('a receipt that somebody has already is exchanged for another', async () => {
  const { receipts, ports } = page([taken, { ok: true, version: 2 }])
  expect(await castSecretly(ports, lamps, 'for')).toBeNull()
  expect(receipts.of(lamps)).toEqual(['kvittering 2'])
})

test('a vote that came too late leaves no receipt', async () => {
  const { receipts, ports } = page([closed])
  expect(await castSecretly(ports, lamps, 'for')).toMatchObject({ code: 'poll.closed' })
  expect(receipts.of(lamps)).toEqual([])
})
