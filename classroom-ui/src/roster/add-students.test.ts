import type { Answer } from '@jagten/server/contract'
import { expect, test } from 'vitest'
import type { Send } from '../store/class-link.ts'
import { addStudents } from './add-students.ts'

function school(refuses: string | null = null) {
  const heard: string[] = []
  const error = { code: 'roster.full', message: 'Der er plads til 60 elever i en klasse.' }
  const send: Send = (command, payload): Promise<Answer> => {
    heard.push('students' in payload ? `${command} ${payload.students.length}` : command)
    return Promise.resolve(command === refuses ? { ok: false, error } : { ok: true, version: heard.length })
  }
  return { heard, send, error }
}

const names = (count: number) => Array.from({ length: count }, (_none, at) => `Elev ${at}`)

test.each([1, 26, 60])('%d students are added by one command and put into households', async (count) => {
  const { heard, send } = school()
  expect(await addStudents(send, names(count))).toEqual({ isAdded: true, error: null })
  expect(heard).toEqual([`roster.add ${count}`, 'roster.pair'])
})

test('students there is no room for are none of them in the class, and nobody is moved', async () => {
  const { heard, send, error } = school('roster.add')
  expect(await addStudents(send, names(40))).toEqual({ isAdded: false, error })
  expect(heard).toEqual(['roster.add 40'])
})

test('students who are in the class are not added again because their households were refused', async () => {
  const { send, error } = school('roster.pair')
  expect(await addStudents(send, names(2))).toEqual({ isAdded: true, error })
})
