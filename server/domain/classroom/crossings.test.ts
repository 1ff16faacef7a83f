import { describe, expect, test } from 'vitest'
import { as, clock, createClass, teacher } from '../test/class.ts'
import { may } from './may.ts'

describe('what one subject’s event means for another', () => {
  test('when the world closes, who plays under which name is forgotten: next time everybody shows a key', () => {
    const klass = createClass(['Asta'])
    const [asta] = klass.students()
    klass.must(teacher, 'world.open', {})
    klass.must({ kind: 'player', player: 'Asta_P' }, 'player.key', { key: klass.state().roster.students[0]!.key })
    expect(klass.state().roster.ties.map(({ student }) => student)).toEqual([asta])
    klass.must(teacher, 'world.close', {})
    expect(klass.state()).toMatchObject({ worldOpen: false, roster: { ties: [] } })
  })

  test('a step, and the lesson’s end, clear the result off the board', () => {
    for (const command of ['lesson.start', 'lesson.next'] as const) {
      const klass = createClass(['Asta'])
      if (command === 'lesson.next') klass.must(teacher, 'lesson.start', {})
      const poll = klass.poll('open')
      klass.must(teacher, 'poll.close', { poll })
      expect(klass.state().shownPoll).toBe(poll)
      klass.must(teacher, command, {})
      expect(klass.state().shownPoll).toBe(null)
    }
  })

  test('what only concerned a student goes with the student: stop, break, hand, player and pairs', () => {
    const klass = createClass(['Asta', 'Bo'])
    const [asta, bo] = klass.students()
    for (const student of [asta!, bo!]) {
      klass.must(as(student), 'alarm.raise', {})
      klass.must(as(student), 'floor.ask', {})
      klass.must(teacher, 'class.freeze', { on: true, to: { student } })
    }
    klass.must(teacher, 'class.mute', { on: true, to: { group: 'circle' } })
    klass.must(teacher, 'class.freeze', { on: true })
    klass.must(teacher, 'roster.apart', { students: [asta!, bo!], on: true })
    klass.must(teacher, 'roster.erase', { student: asta! })
    const state = klass.state()
    expect(state.alarms.map(({ student }) => student)).toEqual([bo])
    expect(state.floor.queue).toEqual([{ student: bo, side: null }])
    expect(state.holds.map(({ to }) => to)).toEqual([{ student: bo }, { group: 'circle' }, null])
    expect(state.roster.apart).toEqual([])
  })
})

describe('the bell', () => {
  test('makes every clock stand, lets everybody go, and silences who speaks; those who wait still wait', () => {
    const klass = createClass(['Asta', 'Bo'])
    const [asta, bo] = klass.students()
    klass.must(teacher, 'lesson.start', {})
    klass.must(teacher, 'floor.give', { student: asta! })
    klass.must(teacher, 'class.mute', { on: true, to: { student: bo! } })
    klass.must(clock, 'lesson.ring', {})
    expect(klass.state()).toMatchObject({ lesson: { state: 'rung' }, holds: [], floor: { speaking: null } })
  })

  test('rings for a poll alone too, and for nothing at all not', () => {
    const klass = createClass(['Asta'])
    expect(klass.give(teacher, 'lesson.ring', {})).toEqual({ refusal: 'lesson.none' })
    klass.poll()
    klass.must(teacher, 'lesson.ring', {})
    expect(klass.state().polls[0]!.progress.state).toBe('suspended')
    expect(klass.give(teacher, 'lesson.ring', {})).toEqual({ refusal: 'lesson.none' })
  })
})

describe('a class that is put away', () => {
  test('has its lesson and poll as after the bell, its meeting and world closed, and nobody held', () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'world.open', {})
    klass.must(teacher, 'lesson.start', {})
    klass.poll()
    klass.must(teacher, 'proposal.submit', { title: 'Bænk', reason: 'Træt' })
    klass.must(teacher, 'meeting.open', {})
    klass.must(teacher, 'class.freeze', { on: true })
    klass.must(teacher, 'class.archive', {})
    expect(klass.state()).toMatchObject({
      archived: true,
      worldOpen: false,
      holds: [],
      meeting: { state: 'closed' },
      lesson: { state: 'rung' },
      polls: [{ progress: { state: 'suspended' } }],
    })
    expect(klass.must(teacher, 'class.archive', {})).toEqual([])
    klass.must(teacher, 'class.unarchive', {})
    expect(klass.must(teacher, 'class.unarchive', {})).toEqual([])
    expect(klass.state()).toMatchObject({ archived: false, lesson: { state: 'rung' } })
  })

  test('is tidied by the teacher, and not by students, not even of what is their own', () => {
    const klass = createClass(['Asta'])
    const [asta] = klass.students()
    klass.must(as(asta!), 'note.add', { tag: 'dull', text: 'Her er kedeligt' })
    const { id: note } = klass.state().notes.all[0]!
    klass.must(teacher, 'class.archive', {})
    const archived = { refusal: 'class.archived' }
    expect(klass.give(as(asta!), 'note.remove', { note })).toEqual(archived)
    expect(may({ kind: 'player', player: 'Asta_P' }, 'player.key', klass.state())).toEqual(archived)
    klass.must(teacher, 'note.remove', { note })
    expect(klass.state().notes.all).toEqual([])
  })
})

describe('a world', () => {
  test('is opened once and closed once, however often one presses', () => {
    const klass = createClass()
    expect(klass.must(teacher, 'world.close', {})).toEqual([])
    klass.must(teacher, 'world.open', {})
    expect(klass.must(teacher, 'world.open', {})).toEqual([])
    expect(klass.state().worldOpen).toBe(true)
  })
})

test('a class is what it was made as, and keeps the newest lines and cues alone', () => {
  const klass = createClass(['Asta'])
  expect(klass.state()).toMatchObject({
    name: '5.B',
    grade: 5,
    joinCode: 'LNDT',
    plan: 'plan',
    path: null,
    archived: false,
  })
  for (let more = 0; more < 45; more += 1) klass.must(teacher, 'proposal.submit', { title: 'Bænk', reason: 'Træt' })
  expect(klass.state().feed).toHaveLength(40)
  expect(klass.state().feed.at(-1)).toEqual({ at: klass.now(), code: 'proposal-submitted', params: { number: 45 } })
  for (let more = 0; more < 15; more += 1) klass.must(teacher, 'class.gather', {})
  expect(klass.state().happenings).toHaveLength(12)
  expect(klass.state().happenings.at(-1)).toEqual({
    kind: 'gather',
    to: null,
    at: klass.now(),
    version: klass.state().version,
  })
  expect(klass.state().version).toBe(klass.log.length)
})
