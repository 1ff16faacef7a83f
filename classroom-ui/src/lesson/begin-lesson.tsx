import { useState } from 'react'
import { Button } from '@mantine/core'
import { useJustOver } from '../last-time/just-over.ts'
import { useWords } from '../words/words.tsx'
import { PlanChoice } from './plan-choice.tsx'
import type { Wish } from './plan-choice.tsx'
import { AttendanceDialog } from '../roster/attendance-dialog.tsx'
import { useTeacher } from '../face/teacher-face.ts'

/** A lesson begins with who is here. Another plan may be taken for it. */
export function BeginLesson() {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const [isOpen, setOpen] = useState(false)
  const [wish, setWish] = useState<Wish>({})
  // a class whose plan is gone has nothing to begin with before another is chosen
  const hasPlan = view.lesson.steps.length > 0

  function open(): void {
    // with nobody to tick off, and a plan, there is nothing to ask
    if (view.students.length === 0 && hasPlan) return void act('lesson.start', {})
    setWish({})
    setOpen(true)
  }

  return (
    <>
      <Button variant="filled" onClick={open}>
        {say('page.teachersLesson.begin')}
      </Button>
      {isOpen && (
        <AttendanceDialog
          go={(count) => say('page.attendance.go', { count })}
          disabled={!hasPlan && wish.plan === undefined}
          onGo={() => act('lesson.start', wish)}
          onClose={() => setOpen(false)}
        >
          <PlanChoice lesson={view.lesson} onWish={setWish} />
        </AttendanceDialog>
      )}
    </>
  )
}

/** On with a lesson that was paused, or that the bell ended: on another day with who is here. */
export function ResumeLesson() {
  const { say } = useWords()
  const { view, act, aheadMs } = useTeacher()
  const [isOpen, setOpen] = useState(false)
  const isJustOver = useJustOver(view.lastTime, aheadMs)
  const asks = view.lesson.state === 'rung' && !isJustOver && view.students.length > 0
  const resume = (): Promise<boolean> => act('lesson.resume', {})
  return (
    <>
      <Button variant="filled" onClick={() => (asks ? setOpen(true) : void resume())}>
        {say('page.teachersLesson.resume')}
      </Button>
      {isOpen && (
        <AttendanceDialog
          go={(count) => say('page.attendance.goOn', { count })}
          onGo={resume}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
