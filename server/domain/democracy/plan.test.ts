import { describe, expect, test } from 'vitest'
import type { Placed } from '../base/building.ts'
import { MOST_PLANNED } from '../base/limits.ts'
import { AREAS, THINGS, as, createClass, teacher } from '../test/class.ts'

const lamp = (x: number, z = 30): Placed => ({ thing: 'lamp', at: { x, y: 64, z }, facing: 'south' })
const bench = (x: number, z = 30): Placed => ({ thing: 'bench', at: { x, y: 64, z }, facing: 'south' })
const lamps = (count: number): Placed[] => Array.from({ length: count }, (_, index) => lamp(index * 2 - 40))
const words = { title: 'Flere lamper', reason: 'Her er mørkt' }

/** Two groups of two, Asta in the first and Carl in the second. */
function aClass() {
  const klass = createClass(['Asta', 'Bo', 'Carl', 'Dina'])
  const { households } = klass.state().roster
  klass.must(teacher, 'group.set', { household: households[0]!.id, group: 'circle' })
  klass.must(teacher, 'group.set', { household: households[1]!.id, group: 'square' })
  const inGroup = (group: string) => {
    const { students, households: all } = klass.state().roster
    const home = all.find((one) => one.group === group)!.id
    return as(students.find(({ household }) => household === home)!.id)
  }
  return { klass, asta: inGroup('circle'), carl: inGroup('square'), last: () => klass.state().proposals.at(-1)! }
}

describe('a proposal with things', () => {
  test('costs what they cost together, whatever else was written, and is about the place in their middle', () => {
    const { klass, asta, last } = aClass()
    klass.must(asta, 'proposal.submit', { ...words, cost: 5, things: [lamp(0), bench(10), lamp(20)] })
    expect(last()).toMatchObject({
      cost: 32_000,
      place: { x: 10, y: 64, z: 30 },
      things: [lamp(0), bench(10), lamp(20)],
      works: null,
    })
  })

  test('stays where somebody pinned it', () => {
    const { klass, asta, last } = aClass()
    klass.must(asta, 'proposal.submit', { ...words, place: { x: 1, y: 64, z: 2 }, things: [lamp(0)] })
    expect(last().place).toEqual({ x: 1, y: 64, z: 2 })
  })

  test('without things is as it was', () => {
    const { klass, asta, last } = aClass()
    klass.must(asta, 'proposal.submit', { ...words, cost: 5, things: [] })
    expect(last()).toMatchObject({ cost: 5, place: null, things: [] })
  })

  test.each<[string, readonly Placed[], object]>([
    ['a thing nobody knows', [{ ...lamp(0), thing: 'castle' }], { refusal: 'thing.unknown' }],
    ['one outside the world', [lamp(0), lamp(70)], { refusal: 'plan-of-things.outside', params: { nth: 2 } }],
    ['one that reaches over the edge', [bench(50)], { refusal: 'plan-of-things.outside', params: { nth: 1 } }],
    ['one in another', [bench(0), lamp(1)], { refusal: 'plan-of-things.overlap', params: { nth: 2 } }],
    ['the same one twice', [lamp(0), lamp(0)], { refusal: 'plan-of-things.overlap', params: { nth: 2 } }],
    [
      'too many',
      lamps(MOST_PLANNED.things + 1),
      { refusal: 'plan-of-things.too-many', params: { most: MOST_PLANNED.things } },
    ],
  ])('is refused with %s', (_what, things, refused) => {
    const { klass, asta } = aClass()
    expect(klass.give(asta, 'proposal.submit', { ...words, things: [...things] })).toEqual(refused)
    expect(klass.state().proposals).toEqual([])
  })

  test('may have as many as it may, and not a block more than a world can show', () => {
    const { klass, asta, last } = aClass()
    klass.must(asta, 'proposal.submit', { ...words, things: lamps(MOST_PLANNED.things) })
    expect(last().things).toHaveLength(MOST_PLANNED.things)
    expect(MOST_PLANNED.blocks).toBeLessThanOrEqual(2_000)
    expect(THINGS.cells(lamp(0)).length * MOST_PLANNED.things).toBeLessThan(MOST_PLANNED.blocks)
  })

  test('stands on common land or the own group’s area, never on another’s; the teacher’s may stand on any', () => {
    const { klass, asta, carl } = aClass()
    const { x, z } = AREAS[0]!.box.min
    const there = { ...words, things: [lamp(x + 3, z + 3)] }
    klass.must(asta, 'proposal.submit', there)
    expect(klass.give(carl, 'proposal.submit', there)).toEqual({
      refusal: 'plan-of-things.not-yours',
      params: { nth: 1 },
    })
    // a bench beside it, with one end on it
    const edge = { ...words, things: [bench(x - 1, z + 3)] }
    expect(klass.give(carl, 'proposal.submit', edge)).toMatchObject({ refusal: 'plan-of-things.not-yours' })
    klass.must(teacher, 'proposal.submit', there)
  })
})

describe('what a proposal puts up', () => {
  test('is planned anew by who wrote it and by the teacher, and by nobody else', () => {
    const { klass, asta, carl, last } = aClass()
    klass.must(asta, 'proposal.submit', { ...words, cost: 5 })
    const { id } = last()
    klass.must(asta, 'proposal.plan', { proposal: id, things: [lamp(0)] })
    expect(last()).toMatchObject({ cost: 12_000, things: [lamp(0)] })
    expect(klass.give(carl, 'proposal.plan', { proposal: id, things: [] })).toEqual({ refusal: 'proposal.not-yours' })
    klass.must(teacher, 'proposal.plan', { proposal: id, things: [lamp(0), lamp(4)] })
    expect(last().cost).toBe(24_000)
    klass.must(asta, 'proposal.plan', { proposal: id, things: [] })
    expect(last()).toMatchObject({ cost: null, things: [] })
  })

  test('is not changed under the voters’ hands, nor once a change of it or all of it is decided', () => {
    const { klass, asta, last } = aClass()
    klass.must(asta, 'proposal.submit', { ...words, things: [lamp(0)] })
    const { id } = last()
    const replan = () => klass.give(teacher, 'proposal.plan', { proposal: id, things: [lamp(2)] })
    klass.must(asta, 'proposal.amend', { proposal: id, text: 'Kun én', cost: 12_000 })
    const vote = (amendment?: (typeof amendments)[number]['id']) => {
      klass.must(teacher, 'poll.open', { proposal: id, form: 'open', ...(amendment && { amendment }) })
      expect(replan()).toEqual({ refusal: 'poll.another-open' })
      const poll = klass.state().polls.at(-1)!.id
      klass.must(asta, 'ballot.cast', { poll, choice: 'for' })
      klass.must(teacher, 'poll.close', { poll })
    }
    const { amendments } = last()
    vote(amendments[0]!.id)
    expect(replan()).toEqual({ refusal: 'plan-of-things.decided' })
    vote()
    expect(replan()).toEqual({ refusal: 'proposal.decided' })
  })
})
