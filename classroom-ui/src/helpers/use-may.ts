import type { CommandName } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'

/** Whether this page may give a command: the teacher every one, who helps by a link fewer. What one may not is not shown. */
export function useMay(): (command: CommandName) => boolean {
  const { mayGive } = useTeacher().view
  return (command) => mayGive === 'all' || mayGive.includes(command)
}
