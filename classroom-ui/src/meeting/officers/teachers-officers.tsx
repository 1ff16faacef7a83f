import { useState } from 'react'
import { Button } from '@mantine/core'
import { OFFICES } from '@jagten/server/contract'
import type { Office, StudentId } from '@jagten/server/contract'
import { Dialog, DialogButtons } from '../../parts/dialog.tsx'
import { useWords } from '../../words/words.tsx'
import { useTeacher } from '../../face/teacher-face.ts'
import { useMay } from '../../helpers/use-may.ts'
import { useNames } from '../../roster/use-names.ts'
import { asksForOfficers } from './asks-for-officers.ts'
import list from '../../parts/tick-list.module.css'
import styles from './officers.module.css'

/** Who leads the meeting, writes it down and counts; on a mirrored screen without names. */
export function TeachersOfficers({ isSafe }: { isSafe: boolean }) {
  const { say } = useWords()
  const { view } = useTeacher()
  const may = useMay()
  const isUsed = view.officers.held.length > 0 || view.officers.volunteers.length > 0
  if (!may('chair.appoint') || (!isUsed && !asksForOfficers(view))) return null
  return (
    <section className={styles.officers} aria-label={say('page.teachersOfficers.title')}>
      {OFFICES.map((office) => (
        <OneOffice key={office} office={office} isSafe={isSafe} />
      ))}
    </section>
  )
}

function OneOffice({ office, isSafe }: { office: Office; isSafe: boolean }) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const nameOf = useNames()
  const [isChoosing, setChoosing] = useState(false)
  const held = view.officers.held.filter((one) => one.office === office)
  const wished = view.officers.volunteers.filter((one) => one.office === office)
  const is = say(`page.officers.is.${office}`)
  const named = { office: is.toLowerCase() }
  const numberOf = (student: StudentId): number | undefined =>
    view.households.find(({ students }) => students.includes(student))?.number
  const who = (student: StudentId): string => {
    const number = numberOf(student)
    if (!isSafe) return nameOf(student)
    return number === undefined ? say('page.officers.someone') : say('page.officers.household', { number })
  }
  const empty = say(office === 'chair' ? 'page.teachersOfficers.free' : 'page.teachersOfficers.freeTeller')
  return (
    <div className={styles.office}>
      <p>
        <strong>{is}</strong>{' '}
        {held.length === 0
          ? empty
          : held
              .map(({ student, among }) =>
                among === null || among < 2
                  ? who(student)
                  : `${who(student)} (${say('page.officers.drawn', { among })})`,
              )
              .join(', ')}
      </p>
      {wished.length > 0 && <p className={styles.wish}>{say('page.officers.wish', { count: wished.length })}</p>}
      <div className={styles.buttons}>
        {wished.length > 0 && (
          <Button
            size="compact-sm"
            variant="filled"
            aria-label={say('page.teachersOfficers.drawNamed', named)}
            onClick={() => void act('chair.draw', { office })}
          >
            {say('page.teachersOfficers.draw')}
          </Button>
        )}
        {!isSafe && (
          <Button
            size="compact-sm"
            aria-label={say('page.teachersOfficers.chooseNamed', named)}
            onClick={() => setChoosing(true)}
          >
            {say('page.teachersOfficers.choose')}
          </Button>
        )}
        {held.length > 0 && (
          <Button
            size="compact-sm"
            aria-label={say(`page.teachersOfficers.${office === 'chair' ? 'take' : 'release'}Named`, named)}
            onClick={() => void act('chair.take', { office })}
          >
            {say(`page.teachersOfficers.${office === 'chair' ? 'take' : 'release'}`)}
          </Button>
        )}
      </div>
      {isChoosing && <Choosing office={office} onClose={() => setChoosing(false)} />}
    </div>
  )
}

function Choosing({ office, onClose }: { office: Office; onClose: () => void }) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const nameOf = useNames()
  const isWilling = (student: StudentId): boolean =>
    view.officers.volunteers.some((one) => one.office === office && one.student === student)
  const possible = view.students
    .filter(
      ({ id, present }) => present && !view.officers.held.some((one) => one.office === office && one.student === id),
    )
    .toSorted((one, other) => Number(isWilling(other.id)) - Number(isWilling(one.id)))
  const title = say('page.teachersOfficers.chooseTitle', { office: say(`page.officers.is.${office}`).toLowerCase() })
  return (
    <Dialog opened title={title} isWide onClose={onClose}>
      <p>{say('page.teachersOfficers.chooseLead')}</p>
      <ul className={list.names}>
        {possible.map(({ id }) => (
          <li key={id}>
            <Button
              fullWidth
              justify="flex-start"
              onClick={() => {
                onClose()
                void act('chair.appoint', { office, student: id })
              }}
            >
              {nameOf(id)}
              {isWilling(id) && ` · ${say('page.teachersOfficers.volunteered')}`}
            </Button>
          </li>
        ))}
      </ul>
      <DialogButtons>
        <Button onClick={onClose}>{say('page.cancel')}</Button>
      </DialogButtons>
    </Dialog>
  )
}
