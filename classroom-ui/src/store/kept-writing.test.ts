import { expect, test } from 'vitest'
import { createKeptWriting } from './kept-writing.ts'

function tab() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

const writingOf = (store: ReturnType<typeof tab>, owner: string) =>
  createKeptWriting(store, 'proposal', owner, { title: '', reason: '', cost: '' })

const draft = { title: 'Flere lamper', reason: 'Der er mørkt', cost: '' }

test('a draft is there again after the page was loaded anew', () => {
  const kept = tab()
  writingOf(kept, 'asta').keep(draft)
  expect(writingOf(kept, 'asta').read()).toEqual(draft)
})

test('the next child at the computer does not see it', () => {
  const kept = tab()
  writingOf(kept, 'asta').keep(draft)
  expect(writingOf(kept, 'bo').read()).toEqual({ title: '', reason: '', cost: '' })
})

test('a draft that was sent is gone', () => {
  const kept = tab()
  const drafts = writingOf(kept, 'asta')
  drafts.keep(draft)
  drafts.clear()
  expect(drafts.read()).toEqual({ title: '', reason: '', cost: '' })
})

test('a draft is begun with the first stroke, and no more when all is taken out again', () => {
  const drafts = writingOf(tab(), 'asta')
  expect(drafts.isBegun()).toBe(false)
  drafts.keep(draft)
  expect(drafts.isBegun()).toBe(true)
  drafts.keep({ title: '', reason: '', cost: '' })
  expect(drafts.isBegun()).toBe(false)
})

test('what cannot be read is an empty draft', () => {
  expect(writingOf({ ...tab(), getItem: () => '{' }, 'asta').read()).toEqual({ title: '', reason: '', cost: '' })
})
