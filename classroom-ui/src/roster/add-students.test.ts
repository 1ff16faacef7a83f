import { expect, test } from 'vitest'
import type { Send } from '../store/class-link.ts'
import { addStudents } from './add-students.ts'

function school() {
  const heard: string[] = []
  const send: Send = (command, payload) => {
    heard.push('students' in payload ? `${command} ${payload.students.length}` : command)
    return Promise.resolve({ ok: true, version: heard.length })
  }
  return { heard, send }
}

test('a class of 26 is added at once and put into households', async () => {
  const { heard, send } = school()
  expect(
    await addStudents(
      send,
      Array.from({ length: 26 }, (_none, at) => `Elev ${at}`),
    ),
  ).toBeNull()
  expect(heard).toEqual(['roster.add 26', 'roster.pair'])
})

test('two classes together are added in two parts', async () => {
  const { heard, send } = school()
  await addStudents(
    send,
    Array.from({ length: 52 }, (_none, at) => `Elev ${at}`),
  )
  expect(heard).toEqual(['roster.add 40', 'roster.add 12', 'roster.pair'])
})
