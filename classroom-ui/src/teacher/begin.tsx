import { useState } from 'react'
import { Button } from '@mantine/core'
import type { StudentId } from '@jagten/server/contract'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import { useWords } from '../words/words.tsx'
import { PlanChoice } from './plan-choice.tsx'
import type { Wish } from './plan-choice.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useNames } from '../roster/use-names.ts'
import styles from './begin.module.css'

/** Every lesson opens with who is here: roles, groups and who votes depend on it. Another plan may be taken for it. */
export function Begin() {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const nameOf = useNames()
  const [away, setAway] = useState<ReadonlySet<StudentId> | null>(null)
  const [wish, setWish] = useState<Wish>({})

  function toggle(student: StudentId): void {
    const next = new Set(away)
    if (!next.delete(student)) next.add(student)
    setAway(next)
  }

  async function begin(): Promise<void> {
    const present = view.students.flatMap(({ id }) => (away?.has(id) ? [] : [id]))
    if (view.students.length > 0 && !(await act('attendance.set', { present }))) return
    if (await act('lesson.start', wish)) setAway(null)
  }

  function open(): void {
    // with nobody to tick off, and a plan, there is nothing to ask
    if (view.students.length === 0 && view.lesson.steps.length > 0) return void begin()
    setWish({})
    setAway(new Set(view.students.flatMap(({ id, present }) => (present ? [] : [id]))))
  }

  // a class whose plan is gone has nothing to begin with before another is chosen
  const mustChoose = view.lesson.steps.length === 0 && wish.plan === undefined
  const here = view.students.length - (away?.size ?? 0)
  return (
    <>
      <Button variant="filled" onClick={open}>
        {say('page.teacher.begin')}
      </Button>
      <Dialog opened={away !== null} title={say('page.begin.title')} isWide onClose={() => setAway(null)}>
        <PlanChoice lesson={view.lesson} onWish={setWish} />
        <p>{say('page.begin.lead')}</p>
        <ul className={styles.names}>
          {view.students.map(({ id }) => (
            <li key={id}>
              <label className={styles.name}>
                <input type="checkbox" checked={!away?.has(id)} onChange={() => toggle(id)} />
                {nameOf(id)}
              </label>
            </li>
          ))}
        </ul>
        <DialogButtons>
          <Button variant="filled" size="lg" disabled={mustChoose} onClick={() => void begin()}>
            {say('page.begin.go', { count: here })}
          </Button>
          <Button size="lg" onClick={() => setAway(null)}>
            {say('page.cancel')}
          </Button>
        </DialogButtons>
      </Dialog>
    </>
  )
}
