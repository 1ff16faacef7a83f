import { expect, test } from 'vitest'
import { createSpeaker } from './speaker.ts'

const { say } = createSpeaker('da', {
  dot: 'Vi stemmer om {{title}}. Klik her.',
  last: 'Nu er det: {{title}}.',
  asks: 'Vil du slette {{title}}?',
  comma: '{{title}}, kopi',
  quoted: 'Trin “{{title}}” er fjernet.',
  two: '{{title}}. {{other}}.',
})
// only sentences of the lists are said elsewhere
const said = (key: string, params: object): string => say(key as never, params as never)

test.each([
  ['a title without a mark is ended by the sentence', 'dot', 'en sti', 'Vi stemmer om en sti. Klik her.'],
  ['a question is not ended twice', 'dot', 'en sti?', 'Vi stemmer om en sti? Klik her.'],
  ['nor a shout', 'last', 'Byg nu!', 'Nu er det: Byg nu!'],
  ['nor a title with a full stop', 'last', 'Vi bygger.', 'Nu er det: Vi bygger.'],
  ['nor one that trails off', 'last', 'Vi bygger …', 'Nu er det: Vi bygger …'],
  ['a question about a question has one mark', 'asks', 'Skal vi?', 'Vil du slette Skal vi?'],
  ['a question about a shout is a question still', 'asks', 'Byg!', 'Vil du slette Byg!?'],
  ['what comes after without a full stop stays', 'comma', 'Skal vi?', 'Skal vi?, kopi'],
  ['and what is quoted', 'quoted', 'Skal vi?', 'Trin “Skal vi?” er fjernet.'],
])('%s', (_sentence, key, title, expected) => {
  expect(said(key, { title })).toBe(expected)
})

test('several titles in one sentence each keep their own mark', () => {
  expect(said('two', { title: 'Skal vi?', other: 'Ja!' })).toBe('Skal vi? Ja!')
})
