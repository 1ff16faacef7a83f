import { describe, expect, test } from 'vitest'
import { GROUPS } from '../base/ids.ts'
import { createClass, teacher } from '../test/class.ts'
import { commands } from './commands.ts'
import { areaAt, ownedAreas } from '../base/land.ts'
import { buildable, settledAreas } from './areas.ts'

const area = (id: string, x: number) => ({
  id,
  box: { min: { x, y: 60, z: 0 }, max: { x: x + 9, y: 90, z: 9 } },
  home: { x, y: 64, z: 5, yaw: 0 },
})
const areas = [area('felt-1', 0), area('felt-2', 20)]
const owned = ownedAreas(areas)

describe('the areas of a world', () => {
  test('belong to the groups in their order, and those that are left over to nobody', () => {
    const many = Array.from({ length: GROUPS.length + 1 }, (_, at) => area(`felt-${at}`, at * 20))
    expect(ownedAreas(many).map(({ group }) => group)).toEqual([...GROUPS, null])
  })

  test("are nobody's until a household is in the group", () => {
    const klass = createClass(['Asta', 'Bo'])
    expect(settledAreas(areas, klass.state().roster).map(({ group }) => group)).toEqual([GROUPS[0], null])
  })

  test.each([
    ['its first block', { x: 0, y: 60, z: 0 }, 'felt-1'],
    ['anywhere in its last block', { x: 9.9, y: 90.9, z: 9.9 }, 'felt-1'],
    ['the next one', { x: 20, y: 64, z: 4 }, 'felt-2'],
    ['common land between them', { x: 10, y: 64, z: 4 }, undefined],
    ['the air above', { x: 5, y: 91, z: 4 }, undefined],
  ])('hold %s', (_where, at, found) => {
    expect(areaAt(owned, at)?.id).toBe(found)
  })
})

describe('a student builds', () => {
  test.each([
    ["on the group's own area, and on no other", GROUPS[1], true, ['felt-2']],
    ['nowhere while it is not allowed', GROUPS[1], false, []],
    ['nowhere without a group, not even where nobody lives', null, true, []],
    ['nowhere when the world has no area for the group', GROUPS[2], true, []],
  ] as const)('%s', (_sentence, group, isAllowed, found) => {
    const withNobodys = [...owned, { ...area('felt-3', 40), group: null }]
    expect(buildable(withNobodys, group, isAllowed).map(({ id }) => id)).toEqual(found)
  })
})

test('the teacher hides an area from the class once, and shows it again', () => {
  const klass = createClass()
  expect(klass.must(teacher, 'area.show', { area: 'felt-1' })).toEqual([])
  klass.must(teacher, 'area.hide', { area: 'felt-1' })
  klass.must(teacher, 'area.hide', { area: 'felt-2' })
  expect(klass.must(teacher, 'area.hide', { area: 'felt-1' })).toEqual([])
  expect([...klass.state().hiddenAreas]).toEqual(['felt-1', 'felt-2'])
  klass.must(teacher, 'area.show', { area: 'felt-1' })
  expect([...klass.state().hiddenAreas]).toEqual(['felt-2'])
})

test('the teacher sets a budget once, changes it, and takes it away again', () => {
  const klass = createClass()
  expect(klass.state().budget).toBe(null)
  expect(klass.must(teacher, 'budget.set', { kroner: null })).toEqual([])
  klass.must(teacher, 'budget.set', { kroner: 500_000 })
  expect(klass.must(teacher, 'budget.set', { kroner: 500_000 })).toEqual([])
  expect(klass.state().budget).toBe(500_000)
  klass.must(teacher, 'area.hide', { area: 'felt-1' })
  klass.must(teacher, 'area.show', { area: 'felt-1' })
  expect(klass.state().budget).toBe(500_000)
  klass.must(teacher, 'budget.set', { kroner: 0 })
  expect(klass.state()).toMatchObject({ budget: 0, hiddenAreas: new Set() })
  klass.must(teacher, 'budget.set', { kroner: null })
  expect(klass.state().budget).toBe(null)
})

test.each([{ kroner: -1 }, { kroner: 0.5 }, { kroner: 100_000_001 }, { kroner: '500' }, {}, { kroner: NaN }])(
  'a budget is whole kroner, not %o',
  (payload) => {
    expect(commands['budget.set'].payload.safeParse(payload).success).toBe(false)
  },
)
