import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NoteView, NotesView } from '@jagten/server/contract'
import { notePages } from './note-pages.ts'

type Noted = Pick<NoteView, 'id' | 'tag' | 'text'>

const note = (id: string, lines = 1) => ({ id, tag: 'idea', text: { text: 'x'.repeat(lines) } }) as unknown as Noted
const place = (...notes: string[]) => ({ x: 0, z: 0, title: null, notes })
const view = (notes: Noted[], notedPlaces: ReturnType<typeof place>[]) =>
  ({ notes, notedPlaces, chosenNotes: [] }) as unknown as NotesView<Noted>

const linesOf = ({ text }: Noted): number => text.text?.length ?? 1
const shown = (asked: NotesView<Noted>, most = 6) =>
  notePages(asked, most, linesOf).map((page) =>
    page.map((one) => [one.place?.notes[0] ?? null, ...one.notes.map(({ id }) => id)]),
  )

test('places stand together while there is room, what has no place last', () => {
  const notes = [note('a'), note('b'), note('c'), note('d')]
  const asked = view(notes, [place('b', 'c'), place('a')])
  expect(shown(asked, 12)).toEqual([
    [
      ['b', 'b', 'c'],
      ['a', 'a'],
      [null, 'd'],
    ],
  ])
  expect(shown(asked)).toEqual([
    [['b', 'b', 'c']],
    [
      ['a', 'a'],
      [null, 'd'],
    ],
  ])
})

test('a place that is broken off is named again on the next page', () => {
  const notes = [note('a', 2), note('b', 2), note('c'), note('d', 9)]
  expect(shown(view(notes, [place('a', 'b', 'c', 'd')]))).toEqual([[['a', 'a', 'b']], [['a', 'c']], [['a', 'd']]])
})

test('without notes there is no page', () => {
  expect(shown(view([], []))).toEqual([])
})

test('every note is on one page, however long they are and wherever', () => {
  const lines = fc.integer({ min: 1, max: 9 })
  fc.assert(
    fc.property(fc.array(fc.tuple(lines, fc.boolean()), { maxLength: 20 }), lines, (some, most) => {
      const notes = some.map(([long], index) => note(String(index), long))
      const there = some.flatMap(([_long, isPlaced], index) => (isPlaced ? [String(index)] : []))
      const asked = view(notes, there.length > 0 ? [place(...there)] : [])
      const ids = notePages(asked, most, linesOf).flatMap((page) =>
        page.flatMap((one) => one.notes.map(({ id }) => id)),
      )
      expect(ids.toSorted()).toEqual(notes.map(({ id }) => id).toSorted())
    }),
  )
})
