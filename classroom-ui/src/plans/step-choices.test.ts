import { expect, test } from 'vitest'
import type { Step } from '@jagten/lesson-plans/schema'
import { HOUR_CHOICES, READINGS, atHour, hourChoiceOf, letting, readAs, readingOf, showing } from './step-choices.ts'

const talk = { kind: 'talk', allows: ['speak'], tools: ['floor'], projector: { scene: 'step' } } as unknown as Step

test('a step that shows the map is a walk, and students have map and notes', () => {
  expect(showing(talk, 'map')).toEqual({
    kind: 'explore',
    projector: { scene: 'map' },
    tools: ['map', 'notes', 'floor'],
  })
})

test('a step that shows its words alone stays what it is about', () => {
  const { kind } = showing({ ...talk, kind: 'reflect' }, 'step')
  expect(kind).toBe('reflect')
})

test('the board’s own words stay when it shows something else', () => {
  const words = { da: 'Rejs dig.', en: 'Get up.' }
  const said = { ...talk, projector: { scene: 'step' as const, words } }
  expect(showing(said, 'poll').projector).toEqual({ scene: 'poll', words })
})

test('where students may propose they have a page to write on, and where they may not they have none', () => {
  const on = letting(talk, 'propose', true)
  expect(on).toEqual({ allows: ['propose', 'speak'], tools: ['propose', 'proposals', 'floor'] })
  expect(letting({ ...talk, ...on } as Step, 'propose', false)).toEqual({
    allows: ['speak'],
    tools: ['proposals', 'floor'],
  })
})

test('where nobody may ask for the floor there is no hand', () => {
  expect(letting(talk, 'speak', false)).toEqual({ allows: [], tools: [] })
})

test('who reads first is what was chosen', () => {
  expect(READINGS.map((reading) => readingOf({ ...talk, ...readAs(reading) }))).toEqual(READINGS)
})

test('a step that says nothing of it is read as the class is set', () => {
  expect(readingOf(talk)).toBe('asClass')
  expect(JSON.stringify(readAs('asClass'))).toBe('{}')
})

test('the hour of a step is what was chosen, and one that says nothing of it is looked at as the page is', () => {
  expect(HOUR_CHOICES.map((choice) => hourChoiceOf({ ...talk, ...atHour(choice) }))).toEqual(HOUR_CHOICES)
  expect(hourChoiceOf(talk)).toBe('asPage')
  expect(JSON.stringify(atHour('asPage'))).toBe('{}')
})
