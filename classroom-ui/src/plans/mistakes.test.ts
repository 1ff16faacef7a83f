import type { Plan } from '@jagten/lesson-plans/schema'
import { expect, test } from 'vitest'
import { PATHS, found, isInEditor, legField, lessonField, pathField, stepField } from './mistakes.ts'

const sent = {
  steps: [{ id: 'tur' }, { id: 'slut' }],
  paths: [{ lessons: [{ steps: [{ step: 'slut' }, { step: 'tur' }] }] }],
} as unknown as Plan

test.each<[(string | number)[], string, string | null]>([
  [['title', 'da'], 'title', null],
  [['steps', 1, 'task', 'en'], stepField('slut', 'task'), 'slut'],
  [['steps', 0, 'say'], stepField('tur', 'say'), 'tur'],
  [['paths', 0, 'title', 'da'], pathField(0), null],
  [['paths', 0, 'lessons', 0, 'minutes'], lessonField(0, 0, 'minutes'), null],
  [['paths', 0, 'lessons', 0, 'title', 'da'], lessonField(0, 0, 'title'), null],
  [['paths', 0, 'lessons', 0, 'steps', 1], legField(0, 0, 'tur', 'least'), 'tur'],
  [['paths', 0, 'lessons', 0, 'steps', 0, 'minutes'], legField(0, 0, 'slut', 'minutes'), 'slut'],
  [['aim', 'da'], 'aim', null],
  [['grades'], 'grades', null],
  [['goals', 1, 'da'], 'goals 1', null],
  [['curriculum', 0, 'url'], 'curriculum 0 url', null],
  [['materials', 2, 'what', 'en'], 'materials 2 what', null],
  [['paths'], PATHS, null],
  [[], '', null],
])('a mistake at %j is shown beside its field', (path, field, step) => {
  expect(found([{ path, message: 'Nej' }], sent)).toMatchObject([{ field, message: 'Nej', step }])
})

test('the same mistake in both languages is shown once', () => {
  const mistakes = ['da', 'en'].map((lang) => ({ path: ['steps', 0, 'title', lang], message: lang }))
  expect(found(mistakes, sent).map(({ message }) => message)).toEqual(['da'])
})

test.each<[(string | number)[], boolean]>([
  [['assessment', 0, 'step'], true],
  [['materials'], true],
  [['steps', 0, 'readFirst'], true],
  [['steps'], false],
  [['title', 'da'], true],
  [['aims'], false],
])('a mistake at %j has a field in the editor: %s', (path, expected) => {
  expect(found([{ path, message: 'Nej' }], sent).map(isInEditor)).toEqual([expected])
})
