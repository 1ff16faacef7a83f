import { randomUUID } from 'node:crypto'
import { followClass } from '../src/rehearsal/teacher.ts'
import type { Teacher } from '../src/rehearsal/teacher.ts'
import { PASSWORD } from './program.ts'

/** What the contract takes in one command. */
const ADDED_AT_ONCE = 40

/** Signs in, makes a class and follows it. @param url - Where the server answers. */
export async function beTeacher(url: string, names: readonly string[], className = '5.B'): Promise<Teacher> {
  const json = { 'content-type': 'application/json' }
  const login = await fetch(`${url}/api/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ password: PASSWORD }),
  })
  const cookie = login.headers.getSetCookie()[0]?.split(';')[0]
  if (cookie === undefined) throw new Error(`the teacher was not let in: ${login.status}`)
  const made = await fetch(`${url}/api/classes`, {
    method: 'POST',
    headers: { ...json, cookie },
    body: JSON.stringify({ id: randomUUID(), name: className }),
  })
  const { id, joinCode } = (await made.json()) as { id: string; joinCode: string }
  const teacher = await followClass(url, { id, joinCode, cookie })
  if (names.length > 0) {
    for (let first = 0; first < names.length; first += ADDED_AT_ONCE) {
      const some = names.slice(first, first + ADDED_AT_ONCE)
      await teacher.must('roster.add', { students: some.map((name) => ({ name })) })
    }
    await teacher.must('roster.pair', {})
  }
  return teacher
}
