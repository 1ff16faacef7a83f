import { expect, test } from 'vitest'
import { toolsOf } from './step-tools.ts'

test('a step is done with what it says, whatever its kind', () => {
  expect(toolsOf({ kind: 'welcome', tools: ['map'] })).toEqual(['map'])
  expect(toolsOf({ kind: 'explore', tools: [] })).toEqual([])
})

test('one from an old log, which says nothing, with what goes with its kind', () => {
  expect(toolsOf({ kind: 'explore' })).toEqual(['map', 'notes'])
  expect(toolsOf({ kind: 'reflect' })).toEqual(['decisions'])
  expect(toolsOf({ kind: 'vote' })).toEqual([])
})
