import { describe, expect, test } from 'vitest'
import type { StudentId, TeacherView } from '@jagten/server/contract'
import { NOTHING_SEEN, needs, seeing } from './needs.ts'
import type { Positions } from './needs.ts'

const MINUTE = 60_000
const [asta, bo] = ['asta', 'bo'] as [StudentId, StudentId]

/** A class on its walk, as much of it as matters here. */
const view = (parts: object = {}): TeacherView =>
  ({
    refusals: [],
    intrusions: [],
    guesses: [],
    held: [],
    strangers: [],
    polls: [],
    students: [
      { id: asta, group: 'circle', inWorld: true },
      { id: bo, group: 'circle', inWorld: false },
    ],
    lesson: { at: 0, paused: false, steps: [{ kind: 'explore', allows: [] }] },
    ...parts,
  }) as unknown as TeacherView

const at = (x: number): Positions => ({ [asta]: [x, 64, 0] })

describe('who needs the teacher', () => {
  test('is a group in which nobody has moved for three minutes, until one does', () => {
    let seen = seeing(NOTHING_SEEN, view(), at(1), 0)
    expect(needs(view(), seen, 2 * MINUTE)).toEqual([])
    // told again where one stands is no move
    seen = seeing(seen, view(), at(1), 2 * MINUTE)
    expect(needs(view(), seen, 3 * MINUTE)).toEqual([{ why: 'still', group: 'circle' }])
    seen = seeing(seen, view(), at(2), 3 * MINUTE)
    expect(needs(view(), seen, 3 * MINUTE)).toEqual([])
  })

  test.each([
    ['the lesson is paused', { lesson: { at: 0, paused: true, steps: [{ kind: 'explore', allows: [] }] } }],
    ['the class is in its meeting', { lesson: { at: 0, paused: false, steps: [{ kind: 'meet', allows: ['speak'] }] } }],
    ['the group sits at the page', { students: [{ id: asta, group: 'circle', inWorld: false }] }],
  ])('is nobody who stands still while %s', (_why, parts) => {
    const seen = seeing(NOTHING_SEEN, view(), at(1), 0)
    expect(needs(view(parts), seen, 10 * MINUTE)).toEqual([])
  })

  test('is who has been in the world for a minute without a key', () => {
    const there = view({ strangers: ['fremmed'] })
    const seen = seeing(NOTHING_SEEN, there, {}, 0)
    expect(needs(there, seen, MINUTE - 1)).toEqual([])
    expect(needs(there, seen, MINUTE)).toEqual([{ why: 'no-key', player: 'fremmed' }])
    expect(seeing(seen, view(), {}, MINUTE).strangerAt.size).toBe(0)
  })

  test('are more than eight strangers as a number', () => {
    const there = view({ strangers: Array.from({ length: 9 }, (_, at) => `fremmed${at}`) })
    const seen = seeing(NOTHING_SEEN, there, {}, 0)
    expect(needs(there, seen, MINUTE)).toEqual([{ why: 'no-keys', count: 9 }])
  })

  test('is who guesses at keys, who can be sent out while in the world, until two minutes after the last guess', () => {
    const world = { where: 'world', player: 'Tyv', at: MINUTE }
    const page = { where: 'page', at: MINUTE }
    const guessing = view({ guesses: [world, page], strangers: ['tyv'], students: [] })
    expect(needs(guessing, NOTHING_SEEN, 2 * MINUTE)).toEqual([
      { why: 'guess', guess: world, isHere: true },
      { why: 'guess', guess: page, isHere: false },
    ])
    expect(needs({ ...guessing, strangers: [] }, NOTHING_SEEN, 2 * MINUTE)[0]).toMatchObject({ isHere: false })
    expect(needs(guessing, NOTHING_SEEN, 3 * MINUTE)).toEqual([])
  })

  test('is a household that has not voted a minute after the poll was opened', () => {
    const voting = view({ polls: [{ state: 'open', missing: [2, 4] }], students: [] })
    const seen = seeing(NOTHING_SEEN, voting, {}, 0)
    expect(needs(voting, seen, MINUTE - 1)).toEqual([])
    expect(needs(voting, seen, MINUTE)).toEqual([{ why: 'not-voted', households: [2, 4] }])
  })

  test('is who was told no three times in a row', () => {
    const told = view({ refusals: [{ student: bo, code: 'step.not-now', at: 0 }], students: [] })
    expect(needs(told, NOTHING_SEEN, 0)).toEqual([{ why: 'refused', student: bo, code: 'step.not-now' }])
  })

  test('is a group that keeps trying to build where another builds, until it has let it be for two minutes', () => {
    const tried = view({ intrusions: [{ by: 'square', owner: 'circle', at: MINUTE }], students: [] })
    expect(needs(tried, NOTHING_SEEN, 2 * MINUTE)).toEqual([{ why: 'intrusion', by: 'square', owner: 'circle' }])
    expect(needs(tried, NOTHING_SEEN, 3 * MINUTE)).toEqual([])
  })

  /** Asta and Bo, with what differs for Bo. */
  const two = (other: object = {}, parts: object = {}): TeacherView =>
    view({
      students: [
        { id: asta, group: 'circle', inWorld: true, minecraftName: 'AstaBygger' },
        { id: bo, group: 'circle', inWorld: true, minecraftName: 'BoBygger', ...other },
      ],
      lesson: { at: 0, paused: false, steps: [{ kind: 'sketch', allows: ['build'] }] },
      ...parts,
    })
  const walk = { lesson: { at: 0, paused: false, steps: [{ kind: 'explore', allows: ['build'] }] } }
  const both = [
    { why: 'far', student: asta, group: 'circle' },
    { why: 'far', student: bo, group: 'circle' },
  ]
  const meeting = { lesson: { at: 0, paused: false, steps: [{ kind: 'meet', allows: ['speak'] }] } }

  test.each<[string, TeacherView, number, number, object[]]>([
    ['more than 60 blocks away for more than a minute needs somebody', two(), 61, MINUTE + 1, both],
    ['that far away for only a minute does not', two(), 61, MINUTE, []],
    ['60 blocks away is near enough', two(), 60, MINUTE + 1, []],
    ['far from another group is where it should be', two({ group: 'square' }), 200, MINUTE + 1, []],
    ['far from one who sits at the page is not alone', two({ inWorld: false }), 200, MINUTE + 1, []],
    ['at the same computer is never far', two({ minecraftName: 'AstaBygger' }), 200, MINUTE + 1, []],
    ['far away on a walk is on a walk', two({}, walk), 200, MINUTE + 1, []],
    ['far away in a meeting is not sought', two({}, meeting), 200, MINUTE + 1, []],
  ])('who is %s', (_sentence, there, blocks, ms, expected) => {
    const apart: Positions = { [asta]: [0, 64, 0], [bo]: [blocks, 64, 0] }
    const seen = seeing(seeing(NOTHING_SEEN, there, apart, 0), there, apart, ms)
    expect(needs(there, seen, ms)).toEqual(expected)
  })

  test('is no longer who has come back to the group', () => {
    const apart: Positions = { [asta]: [0, 64, 0], [bo]: [200, 64, 0] }
    const back: Positions = { [asta]: [0, 64, 0], [bo]: [5, 64, 0] }
    const seen = seeing(seeing(NOTHING_SEEN, two(), apart, 0), two(), back, 2 * MINUTE)
    expect(needs(two(), seen, 2 * MINUTE)).toEqual([])
  })
})
