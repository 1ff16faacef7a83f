import { useEffect } from 'react'
import type { Stage } from '@jagten/server/contract'
import { useStudent } from '../face/student-face.ts'

/** Says once that the student has done this, where it is still to be learnt; `isDone`: as soon as it is. */
export function usePass(stage: Stage, isDone = true): void {
  const { view, send } = useStudent()
  const isDue = isDone && view.learns.includes(stage)
  useEffect(() => {
    if (isDue) void send('welcome.pass', { stages: [stage] })
  }, [isDue, stage, send])
}
