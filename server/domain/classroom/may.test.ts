import { describe, expect, test } from 'vitest'
import { COMMAND_NAMES } from './commands.ts'
import type { CommandName } from './commands.ts'
import { HELPER_KINDS } from '../base/actor.ts'
import type { Actor } from '../base/actor.ts'
import { as, clock, createClass, teacher } from '../test/class.ts'
import { helpersCommands, may, mayNow } from './may.ts'

type Kind = Actor['kind']
type Class = ReturnType<typeof createClass>

const TEACHER: readonly Kind[] = ['teacher']
const BOTH: readonly Kind[] = ['teacher', 'student']

/** The whole table, written down a second time: who may, for students in which of the lesson's states below, and not while held still. */
const EXPECTED: Readonly<Record<CommandName, readonly [by: readonly Kind[], during?: string, hands?: 'by hand']>> = {
  'world.open': [TEACHER],
  'world.close': [TEACHER],
  'roster.add': [TEACHER],
  'roster.rename': [TEACHER],
  'roster.erase': [TEACHER],
  'roster.pair': [TEACHER],
  'roster.apart': [TEACHER],
  'household.move': [TEACHER],
  'household.swap': [TEACHER],
  'group.set': [TEACHER],
  'attendance.set': [TEACHER],
  'lesson.start': [TEACHER],
  'lesson.next': [['teacher', 'clock']],
  'lesson.back': [TEACHER],
  'lesson.goto': [TEACHER],
  'lesson.replan': [TEACHER],
  'lesson.extend': [TEACHER],
  'lesson.pause': [TEACHER],
  'lesson.resume': [TEACHER],
  'lesson.ring': [['teacher', 'clock']],
  'proposal.submit': [BOTH, 'none propose ended'],
  'proposal.pin': [BOTH, 'none propose talk ended'],
  'proposal.plan': [BOTH, 'none propose talk ended'],
  'proposal.build': [TEACHER],
  'proposal.stop-building': [TEACHER],
  'proposal.take-down': [TEACHER],
  'proposal.help-build': [BOTH, 'none propose talk ended', 'by hand'],
  'proposal.built': [['clock']],
  'proposal.support': [['student'], 'none propose talk ended'],
  'proposal.amend': [BOTH, 'none propose talk ended'],
  'amendment.refer': [TEACHER],
  'proposal.stamp': [TEACHER],
  'proposal.withdraw': [BOTH, 'none propose talk ended'],
  'area.build': [BOTH, 'none propose ended', 'by hand'],
  'area.place': [BOTH, 'none propose ended', 'by hand'],
  'area.undo': [BOTH, 'none propose ended', 'by hand'],
  'area.save': [BOTH],
  'area.restore': [BOTH, 'none propose ended', 'by hand'],
  'area.restored': [['clock']],
  'area.stop': [BOTH],
  'meeting.demand': [['student']],
  'meeting.call': [TEACHER],
  'agenda.set': [TEACHER],
  'meeting.open': [TEACHER],
  'meeting.next': [TEACHER],
  'meeting.back': [TEACHER],
  'meeting.recess': [['teacher', 'clock']],
  'meeting.close': [TEACHER],
  'minority.say': [['student']],
  'minority.choose': [TEACHER],
  'minutes.task': [TEACHER],
  'minutes.remark': [TEACHER],
  'minutes.next-meeting': [TEACHER],
  'minutes.approve': [TEACHER],
  'decision.look-back': [TEACHER],
  'chair.volunteer': [['student'], 'none propose talk ended'],
  'chair.draw': [TEACHER],
  'chair.appoint': [TEACHER],
  'chair.take': [TEACHER],
  'chair.leave': [['student']],
  'floor.ask': [['student'], 'none talk ended'],
  'floor.leave': [['student']],
  'floor.done': [['student']],
  'floor.thank': [TEACHER],
  'floor.give': [TEACHER],
  'election.call': [TEACHER],
  'election.cancel': [TEACHER],
  'election.stand': [BOTH],
  'election.withdraw': [BOTH],
  'rules.set': [TEACHER],
  'poll.open': [TEACHER],
  'poll.demand-secret': [['student']],
  'poll.secret': [TEACHER],
  'poll.resume': [TEACHER],
  'poll.close': [['teacher', 'clock']],
  'poll.show-receipts': [TEACHER],
  'poll.void': [['clock']],
  'poll.void-decided': [TEACHER],
  'ballot.cast': [['student']],
  'class.freeze': [['teacher', 'clock']],
  'class.mute': [['teacher', 'clock']],
  'class.gather': [TEACHER],
  'class.send-back': [TEACHER],
  'class.set': [TEACHER],
  'class.plan': [TEACHER],
  'class.say': [TEACHER],
  'class.wake': [['clock']],
  'class.archive': [TEACHER],
  'class.unarchive': [TEACHER],
  'text.hide': [TEACHER],
  'text.show': [TEACHER],
  'note.add': [BOTH, 'none propose talk ended'],
  'note.remove': [BOTH],
  'note.choose': [['student']],
  'sign.write': [['student']],
  'sign.gone': [['bot']],
  'welcome.pass': [['student']],
  'welcome.set': [TEACHER],
  'area.hide': [TEACHER],
  'area.show': [TEACHER],
  'budget.set': [TEACHER],
  'alarm.raise': [['student']],
  'alarm.clear': [TEACHER],
  'helper.invite': [TEACHER],
  'helper.revoke': [TEACHER],
  'player.put-out': [TEACHER],
  'player.let-in': [['teacher', 'clock']],
  'player.untie': [['bot']],
  'teacher.tie': [TEACHER],
  'teacher.untie': [['teacher', 'bot']],
  'player.key': [['player', 'student']],
  'key.free': [TEACHER],
  'key.renew': [TEACHER],
}

const toStep =
  (...left: readonly string[]) =>
  (klass: Class): void => {
    klass.must(teacher, 'lesson.start', {})
    for (const from of left) klass.must(teacher, 'lesson.next', { from })
  }

/** How far the lesson may have come. */
const LESSONS: Readonly<Record<string, (klass: Class) => void>> = {
  none: () => {},
  look: toStep(),
  propose: toStep('look'),
  talk: toStep('look', 'propose'),
  ended: toStep('look', 'propose', 'talk'),
  paused(klass) {
    toStep('look')(klass)
    klass.must(teacher, 'lesson.pause', {})
  },
  rung(klass) {
    toStep('look')(klass)
    klass.must(teacher, 'lesson.ring', {})
  },
}

/** What else may be the case: none of it changes who may do what. */
const CIRCUMSTANCES: Readonly<Record<string, (klass: Class) => void>> = {
  'all is quiet': () => {},
  'a poll is open': (klass) => void klass.poll('secret'),
  'a meeting is open': (klass) => {
    klass.must(teacher, 'proposal.submit', { title: 'Bænke', reason: 'Træt' })
    klass.must(teacher, 'meeting.open', {})
  },
  'the world is open, the class frozen and silent': (klass) => {
    klass.must(teacher, 'world.open', {})
    klass.must(teacher, 'class.freeze', { on: true })
    klass.must(teacher, 'class.mute', { on: true })
  },
}

describe.each(Object.keys(LESSONS))('when the lesson is "%s"', (lesson) => {
  describe.each(Object.keys(CIRCUMSTANCES))('and %s', (circumstance) => {
    const klass = createClass(['Asta', 'Bo'])
    CIRCUMSTANCES[circumstance]!(klass)
    LESSONS[lesson]!(klass)
    const actors: readonly Actor[] = [
      teacher,
      { kind: 'projector' },
      as(klass.students()[0]!),
      as(klass.students()[1]!, 'beboer_1'),
      { kind: 'player', player: 'fremmed' },
      { kind: 'bot' },
      clock,
    ]
    test.each(COMMAND_NAMES)('"%s" is for those in the table and nobody else', (command) => {
      const [by, during, hands] = EXPECTED[command]
      const isHeld = hands !== undefined && klass.state().holds.some(({ what }) => what === 'freeze')
      for (const actor of actors) {
        const isInStep = during === undefined || during.split(' ').includes(lesson)
        const isNow = actor.kind !== 'student' || (isInStep && !isHeld)
        expect([actor, may(actor, command, klass.state()) === null]).toEqual([actor, by.includes(actor.kind) && isNow])
      }
    })
  })
})

test('who was erased, or is in another class, is nobody', () => {
  const klass = createClass(['Asta', 'Bo'])
  const [asta] = klass.students()
  klass.must(teacher, 'roster.erase', { student: asta! })
  for (const command of COMMAND_NAMES) expect(may(as(asta!), command, klass.state())).not.toBe(null)
})

describe('who may not is told why:', () => {
  const klass = createClass(['Asta', 'Bo'])
  const asta = as(klass.students()[0]!)
  const why = (actor: Actor, command: (typeof COMMAND_NAMES)[number]) => may(actor, command, klass.state())

  test('a player without a key that it needs one, and everybody else that it is not theirs', () => {
    expect(why({ kind: 'player', player: 'fremmed' }, 'floor.ask')).toEqual({ refusal: 'session.missing' })
    for (const actor of [asta, clock, { kind: 'projector' }, { kind: 'bot' }] as const)
      expect(why(actor, 'lesson.start')).toEqual({ refusal: 'command.not-yours' })
  })

  test('a student, in which step the class is, in both languages', () => {
    klass.must(teacher, 'lesson.start', {})
    expect(why(asta, 'floor.ask')).toEqual({ refusal: 'step.not-now', params: { step: 'look', stepEn: 'look' } })
  })

  test('a helper, that the link was taken back, or that it is the teacher’s alone', () => {
    klass.must(teacher, 'helper.invite', { kind: 'substitute', hash: 'a'.repeat(43) })
    klass.must(teacher, 'helper.invite', { kind: 'remote', hash: 'b'.repeat(43) })
    const [substitute, remote] = klass.state().helpers
    const as = (helper: typeof substitute, kind: 'substitute' | 'remote'): Actor => ({
      kind: 'teacher',
      helper: { id: helper!.id, kind },
    })
    expect(why(as(substitute, 'substitute'), 'lesson.next')).toBe(null)
    expect(why(as(substitute, 'substitute'), 'roster.erase')).toEqual({ refusal: 'helper.not-yours' })
    klass.must(teacher, 'helper.revoke', { helper: substitute!.id })
    expect(why(as(substitute, 'substitute'), 'lesson.next')).toEqual({ refusal: 'session.missing' })
    expect(why(as(remote, 'remote'), 'lesson.next')).toBe(null)
  })
})

test('what each kind of helper may give is what the entries say, and never the teacher’s own', () => {
  for (const kind of HELPER_KINDS) {
    const given = helpersCommands(kind)
    expect(given).toContain('lesson.next')
    expect(given).not.toContain('roster.erase')
  }
  expect(helpersCommands('co-teacher').length).toBeGreaterThan(helpersCommands('remote').length)
})

test('students may propose, speak and build where the step says so, and everything without a lesson', () => {
  const klass = createClass(['Asta', 'Bo'])
  const all = { propose: true, speak: true, build: true }
  const none = { propose: false, speak: false, build: false }
  expect(mayNow(klass.state())).toEqual(all)
  klass.must(teacher, 'lesson.start', {})
  expect(mayNow(klass.state())).toEqual(none)
  klass.must(teacher, 'lesson.next', {})
  expect(mayNow(klass.state())).toEqual({ ...all, speak: false })
  klass.must(teacher, 'lesson.next', {})
  expect(mayNow(klass.state())).toEqual({ ...none, speak: true })
  const [asta, bo] = klass.students()
  klass.must(teacher, 'class.freeze', { on: true, to: { student: asta! } })
  expect([mayNow(klass.state(), asta), mayNow(klass.state(), bo)]).toEqual([none, { ...none, speak: true }])
  klass.must(teacher, 'class.archive', {})
  expect(mayNow(klass.state())).toEqual(none)
})
