import { expect, test } from 'vitest'
import { as, createClass, teacher } from '../../domain/test/class.ts'
import { officersView, studentsOfficers, teachersOfficers } from './officers.ts'

test('everybody sees who has an office by household, and how many would like what is free', () => {
  const klass = createClass(['Asta', 'Bo', 'Carl'])
  const [asta, bo, carl] = klass.students()
  for (const student of [asta, bo]) klass.must(as(student!), 'chair.volunteer', { office: 'minute-taker' })
  klass.must(teacher, 'chair.appoint', { student: carl! })
  const { students, households } = klass.state().roster
  const carls = households.find(({ id }) => id === students[2]!.household)!.number
  expect(officersView(klass.state())).toEqual({
    held: [{ office: 'chair', household: carls, among: null }],
    free: [
      { office: 'minute-taker', volunteers: 2 },
      { office: 'teller', volunteers: 0 },
    ],
  })
  expect(teachersOfficers(klass.state(), klass.texts)).toEqual({
    held: [{ office: 'chair', student: carl, name: 'Carl', among: null }],
    volunteers: [
      { office: 'minute-taker', student: asta, name: 'Asta' },
      { office: 'minute-taker', student: bo, name: 'Bo' },
    ],
  })
  expect(studentsOfficers(klass.state(), asta!)).toMatchObject({ mine: null, wished: ['minute-taker'], thanked: null })
  expect(studentsOfficers(klass.state(), carl!)).toMatchObject({ mine: 'chair', wished: [] })
})

test('whose office came to an end is thanked for a while, and nobody else', () => {
  const klass = createClass(['Asta', 'Bo'])
  const [asta, bo] = klass.students()
  klass.must(teacher, 'chair.appoint', { student: asta! })
  klass.must(teacher, 'chair.appoint', { student: bo! })
  const thanks = { office: 'chair', until: klass.now() + 60_000 }
  expect(studentsOfficers(klass.state(), asta!).thanked).toEqual(thanks)
  expect(studentsOfficers(klass.state(), bo!).thanked).toBe(null)
  klass.must(teacher, 'chair.appoint', { student: asta! })
  expect(studentsOfficers(klass.state(), asta!).thanked).toBe(null)
})
