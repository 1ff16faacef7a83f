import { useRef, useState } from 'react'
import type { StudentId, StudentRow } from '@jagten/server/contract'
import type { Act } from '../face/face-context.tsx'

/**
 * Who is here. Ticks made in quick order are laid on top of each other until the server shows the last, so that the
 * second never takes the first one back.
 */
export function useAttendance(students: readonly StudentRow[], act: Act) {
  const [wished, setWished] = useState<ReadonlySet<StudentId> | null>(null)
  const sent = useRef(0)
  const present = wished ?? new Set(students.filter((student) => student.present).map((student) => student.id))

  async function set(next: ReadonlySet<StudentId>): Promise<void> {
    setWished(next)
    const mine = (sent.current += 1)
    await act('attendance.set', { present: [...next] })
    if (mine === sent.current) setWished(null)
  }

  function toggle(student: StudentId): void {
    const next = new Set(present)
    if (!next.delete(student)) next.add(student)
    void set(next)
  }

  return { present, toggle, everybody: () => void set(new Set(students.map((student) => student.id))) }
}
