import { useState } from 'react'
import { Button } from '@mantine/core'
import { Printer } from 'lucide-react'
import type { StudentId } from '@jagten/server/contract'
import { GroupActions } from '../control/group-actions.tsx'
import { TargetActions } from '../control/target-actions.tsx'
import { HouseholdsByGroup } from '../roster/households-by-group.tsx'
import { SettingsButton } from '../control/settings.tsx'
import { HelperLinks } from '../helpers/helper-links.tsx'
import { useMay } from '../helpers/use-may.ts'
import { Empty } from '../parts/empty.tsx'
import { useAttendance } from '../roster/use-attendance.ts'
import { useWords } from '../words/words.tsx'
import { AddStudents } from '../roster/add-students-button.tsx'
import type { TeacherAddress } from '../face/teacher-address.ts'
import { StudentDialog } from '../roster/student-dialog.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { PresenceCount } from '../roster/presence-count.tsx'
import styles from './people-tab.module.css'

/** Who is here, household by household in their groups. */
export function PeopleTab({ isSafe, go }: { isSafe: boolean; go: (address: TeacherAddress) => void }) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const may = useMay()
  const { present, toggle, everybody } = useAttendance(view.students, act)
  const [looksAt, setLooksAt] = useState<StudentId | null>(null)
  const unpaired = view.students.filter((student) => student.household === null)
  const looked = view.students.find(({ id }) => id === looksAt)

  return (
    <>
      <div className={styles.bar}>
        <p className={styles.counts}>
          <PresenceCount isSafe={isSafe} />
        </p>
        {!isSafe && (
          <>
            {present.size < view.students.length && (
              <Button size="sm" onClick={everybody}>
                {say('page.roster.everybodyHere')}
              </Button>
            )}
            {may('roster.add') && <AddStudents />}
            {view.rights === 'whole' && (
              <>
                <Button
                  size="sm"
                  leftSection={<Printer size={16} aria-hidden="true" />}
                  onClick={() => go({ at: 'print', id: view.id })}
                >
                  {say('page.print.open')}
                </Button>
                <HelperLinks />
                <SettingsButton />
              </>
            )}
          </>
        )}
      </div>
      {isSafe && <p className={styles.hidden}>{say('page.teacher.safeHidden')}</p>}
      {view.students.length === 0 && (
        <Empty title={say('page.roster.noStudents')} next={say('page.roster.noStudentsNext')} />
      )}
      {unpaired.length > 0 && may('roster.pair') && (
        <Empty title={say('page.roster.unpaired', { count: unpaired.length })}>
          <Button onClick={() => void act('roster.pair', {})}>{say('page.roster.pair')}</Button>
        </Empty>
      )}
      {!isSafe && (
        <HouseholdsByGroup
          present={present}
          onToggle={toggle}
          onLook={setLooksAt}
          groupActions={(group) => <GroupActions group={group} />}
        />
      )}
      {looked && !isSafe && (
        <StudentDialog key={looked.id} student={looked} onClose={() => setLooksAt(null)}>
          <TargetActions to={{ student: looked.id }} />
        </StudentDialog>
      )}
    </>
  )
}
