import { expect, test } from 'vitest'
import type { Rules } from '../channel.ts'
import { isFrozen, isMuted, whyNotBuild } from './rules.ts'

const box = { min: { x: 0, y: 60, z: 0 }, max: { x: 31, y: 90, z: 31 } }
const rules: Rules = {
  areas: [
    { id: 'felt-1', box },
    { id: 'felt-2', box: { min: { ...box.min, x: 40 }, max: { ...box.max, x: 71 } } },
  ],
  builders: { Ida: ['felt-1'], Bo: ['felt-1', 'felt-2', 'felt-9'] },
  frozen: [],
  muted: ['Bo'],
  publicBallots: false,
}
const unowned: Rules = { ...rules, areas: rules.areas.map((area) => ({ ...area, owned: area.id === 'felt-1' })) }
const inFirst = { x: 3, y: 64, z: 3 }
const inSecond = { x: 43, y: 64, z: 3 }

test.each([
  ['before the first rules nobody builds', null, 'Ida', inFirst, 'build.closed'],
  ['in the own area one builds', rules, 'Ida', inFirst, null],
  ['who came back in small letters builds as before', rules, 'ida', inFirst, null],
  ['in the area of others one does not', rules, 'Ida', inSecond, 'build.not-here'],
  ['in a second area that is given one builds', rules, 'Bo', inSecond, null],
  ['between the areas nobody builds', rules, 'Bo', { x: 35, y: 64, z: 3 }, 'build.no-area'],
  ['above an area nobody builds', rules, 'Ida', { ...inFirst, y: 91 }, 'build.no-area'],
  ['the area of nobody is not that of others', unowned, 'Ida', inSecond, 'build.no-area'],
  ['who is not named builds nowhere', rules, 'Sofus', inFirst, 'build.closed'],
  ['a name like constructor is nobody', rules, 'constructor', inFirst, 'build.closed'],
  ['where nobody builds now, nowhere is another’s', { ...rules, builders: {} }, 'Ida', inSecond, 'build.closed'],
  ['who is named for no area builds nowhere now', { ...rules, builders: { Ida: [] } }, 'Ida', inFirst, 'build.closed'],
  ['who has shown no key is asked for it', { ...rules, known: ['Ida'] }, 'Sofus', inFirst, 'build.no-key'],
  ['who has shown one is not', { ...rules, known: ['ida'] }, 'Ida', inSecond, 'build.not-here'],
  ['the frozen build nowhere', { ...rules, frozen: ['Ida'] }, 'Ida', inFirst, 'build.frozen'],
  ['all frozen means all', { ...rules, frozen: 'all' as const }, 'Ida', inFirst, 'build.frozen'],
])('%s', (_sentence, given, name, at, why) => {
  expect(whyNotBuild(given, name, at)).toBe(why)
})

test('mute and freeze meet those they name', () => {
  expect([
    isMuted(rules, 'Bo'),
    isMuted(rules, 'Ida'),
    isMuted(null, 'Bo'),
    isMuted({ ...rules, muted: 'all' }, 'Ida'),
  ]).toEqual([true, false, false, true])
  const led: Rules = { ...rules, muted: 'all', frozen: 'all', teachers: ['Larer'] }
  expect([isMuted(led, 'larer'), isFrozen(led, 'Larer'), isFrozen(led, 'Bo')]).toEqual([false, false, true])
  expect([isFrozen(rules, 'Bo'), isFrozen({ ...rules, frozen: 'all' }, 'Bo')]).toEqual([false, true])
})
