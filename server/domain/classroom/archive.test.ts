import { describe, expect, test } from 'vitest'
import { COMMAND_NAMES } from './commands.ts'
import type { CommandName } from './commands.ts'
import { as, createClass, teacher } from '../test/class.ts'
import { HELPER_KINDS } from '../base/actor.ts'
import { may, mayNow } from './may.ts'

/** What a teacher can still do with a class in the archive. */
const STILL: readonly CommandName[] = [
  'world.close',
  'roster.rename',
  'roster.erase',
  'class.archive',
  'class.unarchive',
  'text.hide',
  'text.show',
  'note.remove',
  'alarm.clear',
  'teacher.untie',
]

function archived() {
  const klass = createClass(['Asta', 'Bo'])
  klass.must(teacher, 'class.archive', {})
  return klass
}

describe('a class in the archive', () => {
  test.each(COMMAND_NAMES)('"%s"', (command) => {
    const klass = archived()
    const isRefused = may(teacher, command, klass.state())?.refusal === 'class.archived'
    const isTeachers = may(teacher, command, createClass(['Asta']).state()) === null
    expect(isRefused).toBe(isTeachers && !STILL.includes(command))
  })

  test.each(HELPER_KINDS)('takes no more from a %s than from the teacher', (kind) => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'helper.invite', { kind, hash: 'x'.repeat(43) })
    klass.must(teacher, 'class.archive', {})
    const helper = { kind: 'teacher', helper: { id: klass.state().helpers[0]!.id, kind } } as const
    const taken = COMMAND_NAMES.filter((command) => may(helper, command, klass.state()) === null)
    expect(taken.filter((command) => !STILL.includes(command))).toEqual([])
    expect(may(helper, 'lesson.next', klass.state())).toEqual({ refusal: 'class.archived' })
  })

  test('takes nothing from students, and tells them why', () => {
    const klass = archived()
    const [asta] = klass.students()
    expect(klass.give(as(asta!), 'floor.ask', {})).toEqual({ refusal: 'class.archived' })
    expect(mayNow(klass.state())).toEqual({ propose: false, speak: false, build: false })
  })

  test('in which nothing was on is only put away, and the bell rings out of nothing but the lesson', () => {
    const klass = createClass(['Asta', 'Bo'])
    expect(klass.must(teacher, 'class.archive', {})).toEqual([{ type: 'class-archived' }])
    klass.must(teacher, 'class.unarchive', {})
    klass.must(teacher, 'lesson.start', {})
    expect(klass.must(teacher, 'lesson.ring', {}).map(({ type }) => type)).toEqual(['lesson-rung'])
  })

  test('has closed its world, and starts no lesson', () => {
    const klass = createClass(['Asta', 'Bo'])
    klass.must(teacher, 'world.open', {})
    klass.must(teacher, 'class.archive', {})
    expect(klass.state()).toMatchObject({ archived: true, worldOpen: false })
    expect(klass.give(teacher, 'lesson.start', {})).toEqual({ refusal: 'class.archived' })
  })

  test('was put away as by the bell: a poll waits, and the lesson goes on from its step when it is taken out', () => {
    const klass = createClass(['Asta', 'Bo'])
    klass.must(teacher, 'lesson.start', {})
    klass.must(teacher, 'class.freeze', { on: true })
    klass.must(teacher, 'player.put-out', { player: 'Fremmed' })
    klass.poll('open')
    klass.must(teacher, 'class.archive', {})
    expect(klass.state()).toMatchObject({
      holds: [],
      out: [],
      lesson: { state: 'rung', at: 0 },
      polls: [{ progress: { state: 'suspended' } }],
    })
    klass.must(teacher, 'class.unarchive', {})
    klass.must(teacher, 'lesson.resume', {})
    expect(klass.state()).toMatchObject({ archived: false, lesson: { state: 'running', at: 0 } })
  })

  test('is put there once, and taken out once', () => {
    const klass = archived()
    expect(klass.must(teacher, 'class.archive', {})).toEqual([])
    klass.must(teacher, 'class.unarchive', {})
    expect(klass.must(teacher, 'class.unarchive', {})).toEqual([])
  })
})
