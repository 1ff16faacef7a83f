import { describe, expect, test } from 'vitest'
import { COMMAND_NAMES } from '../../classroom/commands.ts'
import type { CommandName } from '../../classroom/commands.ts'
import { may } from '../../classroom/may.ts'
import type { StudentId } from '../../base/ids.ts'
import { OFFICES } from '../../base/office.ts'
import { as, createClass, teacher } from '../../test/class.ts'
import { chairOf, lastChairOf } from './officers.ts'

/** A class of six with a proposal, before its meeting. */
function aClass() {
  const klass = createClass(['Asta', 'Bo', 'Carl', 'Dina', 'Emma', 'Finn'])
  klass.must(teacher, 'proposal.submit', { title: 'Lamper', reason: 'Mørkt' })
  const [asta, bo, carl, dina] = klass.students() as [StudentId, StudentId, StudentId, StudentId]
  const held = () => klass.state().officers.held.map(({ office, student }) => [office, student])
  return { klass, asta, bo, carl, dina, held }
}

/** The same, with Asta in the chair of a meeting that is open. */
function withChair() {
  const known = aClass()
  known.klass.must(teacher, 'chair.appoint', { student: known.asta })
  known.klass.must(teacher, 'meeting.open', {})
  return known
}

describe('an office', () => {
  test('goes to the only one who volunteers', () => {
    const { klass, asta } = aClass()
    klass.must(as(asta), 'chair.volunteer', {})
    klass.must(teacher, 'chair.draw', {})
    expect(klass.state().officers).toEqual({
      held: [{ office: 'chair', student: asta, among: 1 }],
      volunteers: [],
      before: [],
      left: null,
    })
    expect(klass.state().feed.at(-1)).toMatchObject({ code: 'chair-only-one' })
  })

  test('is drawn by lot when several would like it, and it is told among how many', () => {
    const drawn = new Set<StudentId | null>()
    for (let ids = 0; ids < 12; ids += 1) {
      const { klass, asta, bo, carl } = aClass()
      // the lot follows from how many ids were used: another one each time
      for (let used = 0; used < ids; used += 1) klass.must(teacher, 'class.say', { text: 'Hej' })
      for (const student of [asta, bo, carl]) klass.must(as(student), 'chair.volunteer', {})
      klass.must(teacher, 'chair.draw', {})
      expect([asta, bo, carl]).toContain(chairOf(klass.state()))
      expect(klass.state().feed.at(-1)).toMatchObject({ code: 'chair-drawn', params: { among: 3 } })
      drawn.add(chairOf(klass.state()))
    }
    expect(drawn.size).toBe(3)
  })

  test('has as many seats as it needs: two tellers are drawn at once, and the one who is missing later', () => {
    const { klass, asta, bo, carl, held } = aClass()
    for (const student of [asta, bo, carl]) klass.must(as(student), 'chair.volunteer', { office: 'teller' })
    klass.must(teacher, 'chair.draw', { office: 'teller' })
    expect(held()).toHaveLength(2)
    const [, first] = held()[0]!
    klass.must(as(first as StudentId), 'chair.leave', {})
    klass.must(teacher, 'chair.draw', { office: 'teller' })
    expect(held()).toHaveLength(2)
    expect(klass.give(teacher, 'chair.draw', { office: 'teller' })).toEqual({ refusal: 'office.taken' })
  })

  test('is drawn among those who are here, and not without anybody who would like it', () => {
    const { klass, asta, bo } = aClass()
    expect(klass.give(teacher, 'chair.draw', {})).toEqual({ refusal: 'office.no-volunteers' })
    klass.must(as(asta), 'chair.volunteer', {})
    klass.must(teacher, 'attendance.set', { present: [bo] })
    expect(klass.give(teacher, 'chair.draw', {})).toEqual({ refusal: 'office.no-volunteers' })
    expect(klass.give(as(asta), 'chair.volunteer', { office: 'teller' })).toEqual({ refusal: 'office.not-here' })
    expect(klass.give(teacher, 'chair.appoint', { student: asta })).toEqual({ refusal: 'office.not-here' })
  })

  test('is one at a time: who has one does not wait for another', () => {
    const { klass, asta, held } = aClass()
    for (const office of OFFICES) klass.must(as(asta), 'chair.volunteer', { office })
    klass.must(teacher, 'chair.draw', { office: 'minute-taker' })
    expect(klass.state().officers.volunteers).toEqual([])
    expect(klass.give(as(asta), 'chair.volunteer', {})).toEqual({ refusal: 'office.held-already' })
    klass.must(teacher, 'chair.appoint', { student: asta })
    expect(held()).toEqual([['chair', asta]])
  })

  test('is asked for once, and can be given up again', () => {
    const { klass, asta } = aClass()
    klass.must(as(asta), 'chair.volunteer', {})
    expect(klass.must(as(asta), 'chair.volunteer', {})).toEqual([])
    klass.must(as(asta), 'chair.volunteer', { on: false })
    expect(klass.state().officers.volunteers).toEqual([])
    expect(klass.give(as(asta), 'chair.leave', {})).toEqual({ refusal: 'office.not-held' })
  })

  test('is given by the teacher to anybody, who takes the place of whoever has had it longest', () => {
    const { klass, asta, bo, carl, held } = aClass()
    klass.must(teacher, 'chair.appoint', { student: asta })
    klass.must(teacher, 'chair.appoint', { student: bo })
    expect(held()).toEqual([['chair', bo]])
    expect(klass.state().officers.left).toEqual({ office: 'chair', student: asta, why: 'replaced', at: klass.now() })
    for (const student of [asta, carl]) klass.must(teacher, 'chair.appoint', { office: 'teller', student })
    expect(held()).toEqual([
      ['chair', bo],
      ['teller', asta],
      ['teller', carl],
    ])
    expect(klass.must(teacher, 'chair.appoint', { student: bo })).toEqual([])
  })

  test('comes back to the teacher, who takes it over at any moment', () => {
    const { klass, asta } = withChair()
    klass.must(teacher, 'chair.take', {})
    expect(chairOf(klass.state())).toBe(null)
    expect(klass.state().officers.left).toMatchObject({ student: asta, why: 'taken-over' })
    expect(klass.give(as(asta), 'meeting.close', {})).toEqual({ refusal: 'command.not-yours' })
    expect(klass.must(teacher, 'chair.take', {})).toEqual([])
  })

  test('ends with the meeting, and it is known who led it', () => {
    const { klass, asta } = withChair()
    klass.must(as(asta), 'meeting.close', {})
    expect([chairOf(klass.state()), lastChairOf(klass.state())]).toEqual([null, asta])
    klass.must(teacher, 'meeting.open', {})
    expect(klass.give(as(asta), 'meeting.close', {})).toEqual({ refusal: 'command.not-yours' })
  })

  test('ends with the lesson, also when no meeting was held', () => {
    const { klass, asta } = aClass()
    klass.must(teacher, 'lesson.start', {})
    klass.must(teacher, 'chair.appoint', { student: asta })
    for (const from of ['look', 'propose', 'talk']) klass.must(teacher, 'lesson.next', { from })
    expect(klass.state().officers).toEqual({ held: [], volunteers: [], before: [], left: null })
  })
})

describe('the chair has the office no more', () => {
  test('when it is said that the chair is not here', () => {
    const { klass, asta, bo } = withChair()
    klass.must(teacher, 'attendance.set', { present: [bo] })
    expect(klass.state().officers.left).toMatchObject({ student: asta, why: 'not-here' })
    expect(chairOf(klass.state())).toBe(null)
  })

  test('when the chair’s player is sent out of the world', () => {
    const { klass, asta } = withChair()
    const { key } = klass.state().roster.students.find(({ id }) => id === asta)!
    klass.must({ kind: 'player', player: 'AstaBygger' }, 'player.key', { key })
    klass.must(teacher, 'player.put-out', { player: 'Fremmed' })
    expect(chairOf(klass.state())).toBe(asta)
    klass.must(teacher, 'player.put-out', { player: 'astabygger' })
    expect(klass.state().officers.left).toMatchObject({ student: asta, why: 'put-out' })
  })

  test('when the chair is erased, and then nothing of them is left in it', () => {
    const { klass, asta } = withChair()
    klass.must(teacher, 'roster.erase', { student: asta })
    expect(klass.state().officers).toEqual({ held: [], volunteers: [], before: [], left: null })
    expect(klass.state().meeting.state).toBe('open')
  })

  test('and the teacher leads on', () => {
    const { klass, asta } = withChair()
    klass.must(as(asta), 'chair.leave', {})
    klass.must(teacher, 'meeting.close', {})
    expect(klass.state().meeting.state).toBe('closed')
  })
})

describe('who is in the chair', () => {
  /** The whole of it, written down a second time. */
  const LEADS: readonly CommandName[] = [
    'amendment.refer',
    'meeting.open',
    'meeting.next',
    'meeting.back',
    'meeting.recess',
    'meeting.close',
    'proposal.stamp',
    'floor.thank',
    'floor.give',
    'poll.open',
    'poll.close',
    'poll.show-receipts',
    'minutes.approve',
    'decision.look-back',
  ]

  /** What Asta may and Bo may not. */
  const more = ({ klass, asta, bo }: ReturnType<typeof withChair>): readonly CommandName[] =>
    COMMAND_NAMES.filter(
      (command) => may(as(asta), command, klass.state()) === null && may(as(bo), command, klass.state()) !== null,
    )

  test('may lead the meeting, and nothing else that other students may not', () => {
    expect(more(withChair()).toSorted()).toEqual(LEADS.toSorted())
  })

  test('may open it, and nothing more before it is open', () => {
    const known = withChair()
    known.klass.must(teacher, 'meeting.close', {})
    known.klass.must(teacher, 'chair.appoint', { student: known.asta })
    expect(more(known)).toEqual(['meeting.open'])
    expect(may(as(known.asta), 'poll.open', known.klass.state())).toEqual({ refusal: 'meeting.not-open' })
  })

  test.each([
    ['in a break', 'class.paused'],
    ['after the bell', 'office.rests'],
  ] as const)('leads nothing %s', (when, refusal) => {
    const { klass, asta } = withChair()
    klass.must(teacher, 'lesson.start', {})
    if (when === 'in a break') klass.must(teacher, 'class.freeze', { on: true, to: { student: asta } })
    if (when === 'after the bell') klass.must(teacher, 'lesson.ring', {})
    for (const command of LEADS) expect(may(as(asta), command, klass.state())).toEqual({ refusal })
  })

  test('leads nothing in the archive', () => {
    const { klass, asta } = aClass()
    klass.must(teacher, 'chair.appoint', { student: asta })
    klass.must(teacher, 'class.archive', {})
    for (const command of LEADS) expect(may(as(asta), command, klass.state())).toEqual({ refusal: 'class.archived' })
  })

  test('puts to the vote, closes it and shows the papers', () => {
    const { klass, asta } = withChair()
    klass.must(as(asta), 'poll.open', { proposal: klass.state().proposals[0]!.id, form: 'secret' })
    const poll = klass.state().polls[0]!.id
    klass.must(as(asta), 'ballot.cast', { poll, choice: 'for' })
    klass.must(as(asta), 'poll.close', { poll })
    klass.must(as(asta), 'poll.show-receipts', { poll })
    expect(klass.state().polls[0]!.progress).toMatchObject({ state: 'closed', shown: true })
  })

  test.each(['minute-taker', 'teller'] as const)('is not the %s', (office) => {
    const { klass, bo } = withChair()
    klass.must(teacher, 'chair.appoint', { office, student: bo })
    for (const command of LEADS) expect(may(as(bo), command, klass.state())).toEqual({ refusal: 'command.not-yours' })
  })
})
