import type { AnswerError } from '@jagten/server/contract'
import type { Send } from '../store/class-link.ts'

/** As many as one command takes. */
const AT_ONCE = 40

/** Adds the students and puts them into households and groups; null, or why it stopped. */
export async function addStudents(send: Send, names: readonly string[]): Promise<AnswerError | null> {
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const students = names.slice(from, from + AT_ONCE).map((name) => ({ name }))
    const answer = await send('roster.add', { students })
    if (!answer.ok) return answer.error
  }
  const paired = await send('roster.pair', {})
  return paired.ok ? null : paired.error
}
