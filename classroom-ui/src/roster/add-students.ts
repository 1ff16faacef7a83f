import type { AnswerError } from '@jagten/server/contract'
import type { Send } from '../store/class-link.ts'

/** Whether they are in the class now, and what was refused: `error` of those who are is about their households. */
export type Added = { readonly isAdded: boolean; readonly error: AnswerError | null }

/** Adds the students, all in one command so that they come or do not come together, and puts them into households and groups. */
export async function addStudents(send: Send, names: readonly string[]): Promise<Added> {
  const added = await send('roster.add', { students: names.map((name) => ({ name })) })
  if (!added.ok) return { isAdded: false, error: added.error }
  const paired = await send('roster.pair', {})
  return { isAdded: true, error: paired.ok ? null : paired.error }
}
