import type { ReactNode } from 'react'
import type { GroupId, StudentId } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'
import { GroupSign } from '../group/group-sign.tsx'
import { GROUP_ORDER } from '../group/groups.ts'
import { useMay } from '../helpers/use-may.ts'
import { useWords } from '../words/words.tsx'
import { HouseholdBox } from './household-box.tsx'
import { byGroup } from './households.ts'
import { useMoving } from './use-moving.ts'
import styles from './households-by-group.module.css'

type Props = {
  readonly present: ReadonlySet<StudentId>
  readonly onToggle: (student: StudentId) => void
  readonly onLook: (student: StudentId) => void
  /** What is done to a whole group. */
  readonly groupActions: (group: GroupId) => ReactNode
}

/** Who lives with whom, household by household in their groups: ticked off, looked at, and moved with the mouse. */
export function HouseholdsByGroup({ present, onToggle, onLook, groupActions }: Props) {
  const { say } = useWords()
  const { view } = useTeacher()
  const all = useMoving()
  const moving = useMay()('household.move') ? all : null
  const rows = new Map(view.students.map((student) => [student.id, student]))
  return (
    <>
      <div className={styles.groups}>
        {byGroup(view.households, GROUP_ORDER).map(({ group, households }) => (
          <section key={group ?? 'none'} className={styles.group} {...moving?.groupPlace(group)}>
            <h2 className={styles.groupName}>
              {group && <GroupSign group={group} size={20} />}
              {group ? say('page.group', { group: say(`page.groups.${group}`) }) : say('page.noGroup')}
              {group && groupActions(group)}
            </h2>
            {households.map((household) => (
              <HouseholdBox
                key={household.id}
                household={household}
                students={household.students.flatMap((id) => rows.get(id) ?? [])}
                present={present}
                onToggle={onToggle}
                onLook={onLook}
                moving={moving}
              />
            ))}
          </section>
        ))}
        {moving?.isHolding && (
          <div className={styles.newHousehold} {...moving.newHouseholdPlace()}>
            {say('page.roster.newHousehold')}
          </div>
        )}
      </div>
      {moving && view.households.length > 1 && <p className={styles.help}>{say('page.roster.dragHelp')}</p>}
    </>
  )
}
