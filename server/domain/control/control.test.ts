import { expect, test } from 'vitest'
import { AlarmId } from '../base/ids.ts'
import { as, createClass, teacher } from '../test/class.ts'

test('a student who says stop is heard once until the teacher has seen to it', () => {
  const klass = createClass(['Asta', 'Bo'])
  const [asta, bo] = klass.students()
  klass.must(as(asta!), 'alarm.raise', {})
  expect(klass.must(as(asta!), 'alarm.raise', {})).toEqual([])
  klass.must(as(bo!), 'alarm.raise', {})
  const [first, second] = klass.state().alarms
  expect(first).toEqual({ id: first!.id, student: asta, at: klass.now() })
  klass.must(teacher, 'alarm.clear', { alarm: first!.id })
  expect(klass.state().alarms).toEqual([second])
  expect(klass.give(teacher, 'alarm.clear', { alarm: first!.id })).toEqual({ refusal: 'alarm.unknown' })
  expect(klass.give(teacher, 'alarm.clear', { alarm: AlarmId.parse(asta) })).toEqual({ refusal: 'alarm.unknown' })
  klass.must(as(asta!), 'alarm.raise', {})
})

test('what the teacher says is kept with whom it is for, and the world says it', () => {
  const klass = createClass(['Asta'])
  klass.must(teacher, 'class.say', { text: 'Kom til torvet' })
  const { notice } = klass.state()
  expect(notice).toEqual({ text: notice!.text, at: klass.now(), to: null })
  expect(klass.texts.get(notice!.text)).toBe('Kom til torvet')
  klass.must(teacher, 'class.say', { text: 'I bliver her', to: { group: 'circle' } })
  expect(klass.state().notice!.to).toEqual({ group: 'circle' })
  expect(klass.state().happenings.map(({ kind }) => kind)).toEqual(['say', 'say'])
  expect(klass.state().happenings.at(-1)).toMatchObject({ to: { group: 'circle' }, text: klass.state().notice!.text })
})

test('calling together and sending back are shown in the world, for whom they are meant', () => {
  const klass = createClass(['Asta'])
  const [asta] = klass.students()
  klass.must(teacher, 'class.gather', { to: { student: asta! } })
  klass.must(teacher, 'class.send-back', {})
  klass.must(teacher, 'class.freeze', { on: true })
  expect(klass.state().happenings.map((one) => [one.kind, 'to' in one ? one.to : undefined])).toEqual([
    ['gather', { student: asta }],
    ['send-back', null],
  ])
})
