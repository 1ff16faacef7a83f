import { useState } from 'react'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { HOUSEHOLD_SIZE } from '@jagten/server/contract'
import type { GroupId, HouseholdId, StudentId, StudentRow } from '@jagten/server/contract'
import { TargetActions } from '../control/target-actions.tsx'
import { GROUP_ORDER } from '../group/groups.ts'
import { useMay } from './use-may.ts'
import { AskFirst } from '../parts/ask-first.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { listed } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { KeptApart } from './kept-apart.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useNames } from '../roster/use-names.ts'
import styles from './student-dialog.module.css'

const ALONE = 'alone'
const SWAP = 'swap '

/** One student: key when asked for, name, household, group, and erasing for good. */
export function StudentDialog({ student, onClose }: { student: StudentRow; onClose: () => void }) {
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
      <TargetActions to={{ student: student.id }} />
      {may('roster.rename') && (
        <details className={styles.more}>
          <summary>{say('page.studentCard.more')}</summary>
          <div className={styles.fields}>
            <Rename student={student} />
            <Household student={student} />
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
        maxLength={30}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === '' || name.trim() === student.name}>
        {say('page.studentCard.rename')}
      </Button>
    </form>
  )
}

function Household({ student }: { student: StudentRow }) {
  const { lang, say } = useWords()
  const { view, act } = useTeacher()
  const names = new Map(view.students.map((one) => [one.id, one.name]))
  const own = view.households.find((household) => household.id === student.household)
  const withRoom = view.households.filter(
    (one) => one.id !== own?.id && one.students.length > 0 && one.students.length < HOUSEHOLD_SIZE,
  )

  const households = [
    own
      ? { value: own.id as string, label: say('page.studentCard.householdHere', { number: own.number }) }
      : { value: '', label: say('page.noHousehold') },
    ...withRoom.map((one) => ({
      value: one.id as string,
      label: say('page.studentCard.householdOption', {
        number: one.number,
        names: listed(
          lang,
          one.students.map((id) => names.get(id) ?? ''),
        ),
      }),
    })),
    { value: ALONE, label: say('page.studentCard.householdAlone') },
    // where there is no room, one changes places with somebody
    ...view.households
      .filter((one) => own && one.id !== own.id && one.students.length >= HOUSEHOLD_SIZE)
      .flatMap(({ number, students }) =>
        students.map((id) => ({
          value: SWAP + id,
          label: say('page.studentCard.householdSwap', { name: names.get(id) ?? '', number }),
        })),
      ),
  ]
  function move(value: string): void {
    // The options above are households' ids, ALONE, and students' ids behind SWAP, nothing else.
    if (value.startsWith(SWAP))
      return void act('household.swap', { students: [student.id, value.slice(SWAP.length) as StudentId] })
    void act('household.move', { student: student.id, household: value === ALONE ? null : (value as HouseholdId) })
  }
  const groups = [
    { value: '', label: say('page.noGroup') },
    ...GROUP_ORDER.map((group) => ({
      value: group as string,
      label: say('page.group', { group: say(`page.groups.${group}`) }),
    })),
  ]

  return (
    <>
      <NativeSelect
        label={say('page.studentCard.household')}
        size="md"
        data={households}
        value={own?.id ?? ''}
        onChange={({ currentTarget: { value } }) => move(value)}
      />
      {own && (
        <NativeSelect
          label={say('page.studentCard.group', { number: own.number })}
          size="md"
          data={groups}
          value={own.group ?? ''}
          onChange={({ currentTarget: { value } }) =>
            // The options above are the groups and '', nothing else.
            void act('group.set', { household: own.id, group: value === '' ? null : (value as GroupId) })
          }
        />
      )}
    </>
  )
}
