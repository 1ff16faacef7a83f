import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import type { StudentId } from '@jagten/server/contract'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import { useNames } from './use-names.ts'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import list from '../parts/tick-list.module.css'

type Props = {
  /** What the button says that so many are here. */
  readonly go: (here: number) => string
  /** Does what was asked for, once it is known who is here. True when it was done. */
  readonly onGo: () => Promise<boolean>
  readonly onClose: () => void
  readonly disabled?: boolean
  readonly children?: ReactNode
}

/**
 * Every meeting of a class opens with who is here: roles, groups and who votes depend on it. Who was away last time is
 * here today, until somebody says otherwise.
 */
export function AttendanceDialog({ go, onGo, onClose, disabled = false, children }: Props) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const nameOf = useNames()
  const [away, setAway] = useState<ReadonlySet<StudentId>>(
    () => new Set(view.students.flatMap(({ id, present }) => (present || !view.counted ? [] : [id]))),
  )

  function toggle(student: StudentId): void {
    const next = new Set(away)
    if (!next.delete(student)) next.add(student)
    setAway(next)
  }

  async function submit(): Promise<void> {
    const present = view.students.flatMap(({ id }) => (away.has(id) ? [] : [id]))
    if (view.students.length > 0 && !(await act('attendance.set', { present }))) return
    if (await onGo()) onClose()
  }

  return (
    <Dialog opened title={say('page.attendance.title')} isWide onClose={onClose}>
      {children}
      <p>{say('page.attendance.lead')}</p>
      <ul className={list.names}>
        {view.students.map(({ id }) => (
          <li key={id}>
            <label className={list.name}>
              <input type="checkbox" checked={!away.has(id)} onChange={() => toggle(id)} />
              {nameOf(id)}
            </label>
          </li>
        ))}
      </ul>
      <DialogButtons>
        <Button variant="filled" size="lg" disabled={disabled} onClick={() => void submit()}>
          {go(view.students.length - away.size)}
        </Button>
        <Button size="lg" onClick={onClose}>
          {say('page.cancel')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
