import { useState } from 'react'
import { Button } from '@mantine/core'
import { Printer } from 'lucide-react'
import type { StudentId } from '@jagten/server/contract'
import { GroupActions } from '../control/group-actions.tsx'
import { SettingsButton } from '../control/settings.tsx'
import { GroupSign } from '../group/group-sign.tsx'
import { GROUP_ORDER } from '../group/groups.ts'
import { HelperLinks } from '../helpers/helper-links.tsx'
import { useMay } from './use-may.ts'
import { Empty } from '../parts/empty.tsx'
import { byGroup } from '../roster/households.ts'
import { useAttendance } from '../roster/use-attendance.ts'
import { useWords } from '../words/words.tsx'
import { AddStudents } from './add-students.tsx'
import { HouseholdBox } from './household-box.tsx'
import type { Place } from '../face/teacher-place.ts'
import { StudentDialog } from './student-dialog.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useMoving } from './use-moving.ts'
import { WhoIsWhere } from './who-is-where.tsx'
import styles from './people.module.css'

/** Who is here, household by household in their groups. */
export function People({ isSafe, go }: { isSafe: boolean; go: (place: Place) => void }) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const may = useMay()
  const all = useMoving()
  const moving = may('household.move') ? all : null
  const { present, toggle, everybody } = useAttendance(view.students, act)
  const [looksAt, setLooksAt] = useState<StudentId | null>(null)
  const rows = new Map(view.students.map((student) => [student.id, student]))
  const unpaired = view.students.filter((student) => student.household === null)
  const looked = looksAt && rows.get(looksAt)

  return (
    <>
      <div className={styles.bar}>
        <p className={styles.counts}>
          <WhoIsWhere isSafe={isSafe} />
        </p>
        {!isSafe && (
          <>
            {present.size < view.students.length && (
              <Button size="sm" onClick={everybody}>
                {say('page.teacher.everybodyHere')}
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
        <Empty title={say('page.teacher.noStudents')} next={say('page.teacher.noStudentsNext')} />
      )}
      {unpaired.length > 0 && may('roster.pair') && (
        <Empty title={say('page.teacher.unpaired', { count: unpaired.length })}>
          <Button onClick={() => void act('roster.pair', {})}>{say('page.teacher.pair')}</Button>
        </Empty>
      )}
      {!isSafe && (
        <div className={styles.groups}>
          {byGroup(view.households, GROUP_ORDER).map(({ group, households }) => (
            <section key={group ?? 'none'} className={styles.group} {...moving?.groupPlace(group)}>
              <h2 className={styles.groupName}>
                {group && <GroupSign group={group} size={20} />}
                {group ? say('page.group', { group: say(`page.groups.${group}`) }) : say('page.noGroup')}
                {group && <GroupActions group={group} />}
              </h2>
              {households.map((household) => (
                <HouseholdBox
                  key={household.id}
                  household={household}
                  students={household.students.flatMap((id) => rows.get(id) ?? [])}
                  present={present}
                  onToggle={toggle}
                  onLook={setLooksAt}
                  moving={moving}
                />
              ))}
            </section>
          ))}
          {moving?.isHolding && (
            <div className={styles.newHousehold} {...moving.newHouseholdPlace()}>
              {say('page.teacher.newHousehold')}
            </div>
          )}
        </div>
      )}
      {!isSafe && moving && view.households.length > 1 && (
        <p className={styles.hidden}>{say('page.teacher.dragHelp')}</p>
      )}
      {looked && !isSafe && <StudentDialog key={looked.id} student={looked} onClose={() => setLooksAt(null)} />}
    </>
  )
}
