import { describe, expect, test } from 'vitest'
import { may } from '../classroom/may.ts'
import { COMMAND_NAMES } from '../classroom/commands.ts'
import type { CommandName } from '../classroom/commands.ts'
import { createClass, teacher } from '../test/class.ts'
import { HELPER_KINDS } from '../base/actor.ts'
import type { HelperKind } from '../base/actor.ts'

const HASH = 'x'.repeat(43)

function withHelper(kind: HelperKind) {
  const klass = createClass(['Asta', 'Bo'])
  klass.must(teacher, 'helper.invite', { kind, hash: HASH })
  const [helper] = klass.state().helpers
  return { ...klass, helper: { kind: 'teacher', helper: { id: helper!.id, kind } } as const }
}

describe.each(HELPER_KINDS)('a %s', (kind) => {
  test('may nothing that the teacher may not', () => {
    const { state, helper } = withHelper(kind)
    for (const command of COMMAND_NAMES)
      if (may(helper, command, state()) === null)
        expect([command, may(teacher, command, state())]).toEqual([command, null])
  })

  test('erases nobody, invites nobody and sends no other helper away', () => {
    const { state, helper } = withHelper(kind)
    for (const command of ['roster.erase', 'helper.invite', 'helper.revoke'] as const)
      expect(may(helper, command, state())).toEqual({ refusal: 'helper.not-yours' })
  })

  test('whose link was taken back is nobody', () => {
    const { must, state, helper } = withHelper(kind)
    must(teacher, 'helper.revoke', { helper: helper.helper.id })
    for (const command of COMMAND_NAMES) expect(may(helper, command, state())).not.toBeNull()
    expect(may(helper, 'lesson.next', state())).toEqual({ refusal: 'session.missing' })
  })

  test('can go on with the lesson, and get everybody’s eyes', () => {
    const { must, give, state, helper } = withHelper(kind)
    must(teacher, 'lesson.start', {})
    must(helper, 'lesson.next', {})
    must(helper, 'class.freeze', { on: true })
    must(helper, 'lesson.ring', {})
    expect(state().lesson.state).toBe('rung')
    expect(give(helper, 'class.say', { text: 'Tak for i dag' })).toHaveProperty('events')
  })
})

test.each<[HelperKind, CommandName, boolean]>([
  ['co-teacher', 'roster.add', true],
  ['co-teacher', 'household.move', true],
  ['co-teacher', 'household.swap', true],
  ['co-teacher', 'poll.open', true],
  ['co-teacher', 'roster.apart', false],
  ['co-teacher', 'poll.show-receipts', false],
  ['substitute', 'roster.add', false],
  ['substitute', 'household.move', false],
  ['substitute', 'household.swap', false],
  ['substitute', 'attendance.set', true],
  ['substitute', 'lesson.start', true],
  ['substitute', 'poll.open', true],
  ['substitute', 'poll.show-receipts', false],
  ['remote', 'poll.open', false],
  ['remote', 'text.hide', false],
  ['remote', 'class.gather', true],
])('a %s and "%s": %s', (kind, command, isAllowed) => {
  const { state, helper } = withHelper(kind)
  expect(may(helper, command, state()) === null).toBe(isAllowed)
})

test('there is an end to links', () => {
  const { must, give } = createClass(['Asta'])
  for (let nth = 0; nth < 20; nth += 1) must(teacher, 'helper.invite', { kind: 'remote', hash: HASH })
  expect(give(teacher, 'helper.invite', { kind: 'remote', hash: HASH })).toMatchObject({ refusal: 'helper.too-many' })
})

test('a link is taken back once, and one that is not there never', () => {
  const klass = createClass()
  klass.must(teacher, 'helper.invite', { kind: 'remote', hash: 'a'.repeat(43) })
  const helper = klass.state().helpers[0]!.id
  expect(klass.state().helpers).toEqual([{ id: helper, kind: 'remote', hash: 'a'.repeat(43), at: klass.now() }])
  klass.must(teacher, 'helper.revoke', { helper })
  expect(klass.state().helpers).toEqual([])
  expect(klass.give(teacher, 'helper.revoke', { helper })).toEqual({ refusal: 'helper.unknown' })
})
