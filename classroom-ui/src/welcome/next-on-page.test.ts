import { STAGES } from '@jagten/server/contract'
import { expect, test } from 'vitest'
import { nextOnPage } from './next-on-page.ts'

const walk = (): void => {}
const area = (): void => {}

test.each([
  ['the first thing comes first', STAGES, { walk, area }, { stage: 'look', way: walk }],
  ['what the step has no tab for comes later', STAGES, { walk: undefined, area }, { stage: 'help', way: undefined }],
  ['building is learnt from the own area', ['place', 'remove'], { walk, area }, { stage: 'place', way: area }],
  ['without an area nothing is left of it', ['place'], { walk, area: undefined }, null],
  ['who knows it all is shown nothing', [], { walk, area }, null],
] as const)('%s', (_sentence, learns, ways, next) => {
  expect(nextOnPage(learns, ways)).toEqual(next)
})
