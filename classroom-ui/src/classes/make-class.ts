import type { AnswerError, Lang } from '@jagten/server/contract'
import { addStudents } from '../roster/add-students.ts'
import { openClassLink } from '../store/class-link.ts'
import { createHttp } from '../store/http.ts'
import type { NewClass } from '../store/http.ts'

/** Makes the class and puts its students in; null, or why not. */
export async function makeClass(made: NewClass, names: readonly string[], lang: Lang): Promise<AnswerError | null> {
  const reply = await createHttp(lang).makeClass(made)
  if (!reply.ok) return reply.error
  if (names.length === 0) return null
  const link = openClassLink('teacher', made.id, lang)
  try {
    return await addStudents(link.send, names)
  } finally {
    link.close()
  }
}
