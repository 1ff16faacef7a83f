import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button, TextInput } from '@mantine/core'
import { LONGEST } from '@jagten/server/contract'
import type { StudentRow } from '@jagten/server/contract'
import { useMay } from '../helpers/use-may.ts'
import { AskFirst } from '../parts/ask-first.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/words.tsx'
import { HouseholdAndGroup } from './household-and-group.tsx'
import { KeptApart } from './kept-apart.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useNames } from './use-names.ts'
import styles from './student-dialog.module.css'

type Props = {
  readonly student: StudentRow
  readonly onClose: () => void
  /** What is done to this student alone. */
  readonly children: ReactNode
}

/** One student: key when asked for, name, household, group, and erasing for good. */
export function StudentDialog({ student, onClose, children }: Props) {
  const { say } = useWords()
  const { act } = useTeacher()
  const name = useNames()(student.id)
  const may = useMay()

  async function erase(): Promise<void> {
    if (await act('roster.erase', { student: student.id })) onClose()
  }

  return (
    <Dialog opened title={name} onClose={onClose}>
      {student.key !== '' && <Key student={student} />}
      {student.minecraftName && <p>{say('page.studentCard.player', { name: student.minecraftName })}</p>}
      {children}
      {may('roster.rename') && (
        <details className={styles.more}>
          <summary>{say('page.studentCard.more')}</summary>
          <div className={styles.fields}>
            <Rename student={student} />
            {may('key.renew') && <OtherKey student={student} name={name} />}
            <HouseholdAndGroup student={student} />
            {may('roster.apart') && <KeptApart student={student.id} />}
            {may('roster.erase') && (
              <AskFirst
                title={say('page.studentCard.erase', { name })}
                question={say('page.studentCard.eraseAsk', { name })}
                yes={say('page.studentCard.eraseYes', { name })}
                danger
                onYes={() => void erase()}
                opener={(ask) => (
                  <Button variant="danger" size="sm" onClick={ask}>
                    {say('page.studentCard.erase', { name })}
                  </Button>
                )}
              />
            )}
          </div>
        </details>
      )}
    </Dialog>
  )
}

function Key({ student }: { student: StudentRow }) {
  const { say } = useWords()
  const [isShown, setShown] = useState(false)
  return (
    <p className={styles.key}>
      <span>{say('page.studentCard.key')}</span>
      <span className={styles.letters}>{isShown ? student.key : '••••'}</span>
      <Button size="sm" onClick={() => setShown(!isShown)}>
        {isShown ? say('page.studentCard.hideKey') : say('page.studentCard.showKey')}
      </Button>
    </p>
  )
}

/** What helps when somebody else has come in by the key, or has seen it. */
function OtherKey({ student, name }: { student: StudentRow; name: string }) {
  const { say } = useWords()
  const { act, tell } = useTeacher()
  async function free(): Promise<void> {
    if (await act('key.free', { student: student.id })) tell({ kind: 'heard', text: say('page.studentCard.freed') })
  }
  return (
    <div className={styles.row}>
      <Button size="sm" onClick={() => void free()}>
        {say('page.studentCard.free')}
      </Button>
      <AskFirst
        title={say('page.studentCard.renew')}
        question={say('page.studentCard.renewAsk', { name })}
        yes={say('page.studentCard.renewYes')}
        onYes={() => void act('key.renew', { student: student.id })}
        opener={(ask) => (
          <Button size="sm" onClick={ask}>
            {say('page.studentCard.renew')}
          </Button>
        )}
      />
    </div>
  )
}

function Rename({ student }: { student: StudentRow }) {
  const { say } = useWords()
  const { act } = useTeacher()
  const [name, setName] = useState(student.name)
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault()
        void act('roster.rename', { student: student.id, name })
      }}
    >
      <TextInput
        label={say('page.studentCard.name')}
        size="md"
        maxLength={LONGEST.name}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === '' || name.trim() === student.name}>
        {say('page.studentCard.rename')}
      </Button>
    </form>
  )
}
