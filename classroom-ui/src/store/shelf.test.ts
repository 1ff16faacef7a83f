import { expect, test } from 'vitest'
import { createShelf } from './shelf.ts'

function tab() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

const shelfOf = (store: ReturnType<typeof tab>, owner: string) =>
  createShelf(store, 'proposal', owner, { title: '', reason: '', cost: '' })

const draft = { title: 'Flere lamper', reason: 'Der er mørkt', cost: '' }

test('a draft is there again after the page was loaded anew', () => {
  const shelf = tab()
  shelfOf(shelf, 'asta').keep(draft)
  expect(shelfOf(shelf, 'asta').read()).toEqual(draft)
})

test('the next child at the computer does not see it', () => {
  const shelf = tab()
  shelfOf(shelf, 'asta').keep(draft)
  expect(shelfOf(shelf, 'bo').read()).toEqual({ title: '', reason: '', cost: '' })
})

test('a draft that was sent is gone', () => {
  const shelf = tab()
  const drafts = shelfOf(shelf, 'asta')
  drafts.keep(draft)
  drafts.clear()
  expect(drafts.read()).toEqual({ title: '', reason: '', cost: '' })
})

test('what cannot be read is an empty draft', () => {
  expect(shelfOf({ ...tab(), getItem: () => '{' }, 'asta').read()).toEqual({ title: '', reason: '', cost: '' })
})
