import type { StudentId } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'

/** What to call a student on the teacher's page: two with the same name are told apart by their household. */
export function useNames(): (student: StudentId) => string {
  const { say } = useWords()
  const { students, households } = useTeacher().view
  return (student) => {
    const row = students.find((one) => one.id === student)
    if (!row) return '–'
    const number = households.find((one) => one.id === row.household)?.number
    return row.sameName && number !== undefined ? say('page.roster.sameName', { name: row.name, number }) : row.name
  }
}
