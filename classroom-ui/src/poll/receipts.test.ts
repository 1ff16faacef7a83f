import { expect, test } from 'vitest'
import { createReceipts } from './receipts.ts'

function tab() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

test('who casts two votes has two receipts', () => {
  const receipts = createReceipts(tab(), 'asta')
  receipts.keep('lamps', 'sten hare tromme')
  receipts.keep('lamps', 'sol ko bro')
  expect(receipts.of('lamps')).toEqual(['sten hare tromme', 'sol ko bro'])
})

test('a receipt that was taken is put away', () => {
  const receipts = createReceipts(tab(), 'asta')
  receipts.keep('lamps', 'sten hare tromme')
  receipts.drop('lamps', 'sten hare tromme')
  expect(receipts.of('lamps')).toEqual([])
})

test('the receipts of the last poll are gone when the next one has its first', () => {
  const receipts = createReceipts(tab(), 'asta')
  receipts.keep('lamps', 'sten hare tromme')
  receipts.keep('benches', 'sol ko bro')
  expect(receipts.of('lamps')).toEqual([])
  expect(receipts.of('benches')).toEqual(['sol ko bro'])
})

test('two at one computer do not see each other’s receipts', () => {
  const shelf = tab()
  const [asta, bo] = [createReceipts(shelf, 'asta'), createReceipts(shelf, 'bo')]
  asta.keep('lamps', 'sten hare tromme')
  bo.keep('lamps', 'sol ko bro')
  expect([asta.of('lamps'), bo.of('lamps')]).toEqual([['sten hare tromme'], ['sol ko bro']])
})
