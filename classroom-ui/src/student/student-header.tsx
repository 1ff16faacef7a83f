import { RaiseAlarm } from '../alarm/raise-alarm.tsx'
import { GroupSign } from '../group/group-sign.tsx'
import { BrickCourse } from '../parts/brick-course.tsx'
import { useWords } from '../words/words.tsx'
import { useStudent } from '../face/student-face.ts'
import styles from './student-header.module.css'

/** Who I am, where I live, and a way to tell the teacher that something must stop. */
export function StudentHeader() {
  const { say } = useWords()
  const { me } = useStudent().view

  const home = me.household === null ? say('page.noHousehold') : say('page.household', { number: me.household })
  return (
    <>
      <header className={styles.header}>
        {me.group && <GroupSign group={me.group} size={36} />}
        <div className={styles.who}>
          <p className={styles.name}>{me.name}</p>
          <p className={styles.home}>
            {home}
            {me.group && ` · ${say('page.group', { group: say(`page.groups.${me.group}`) }).toLowerCase()}`}
          </p>
        </div>
        <RaiseAlarm />
      </header>
      <BrickCourse />
    </>
  )
}
