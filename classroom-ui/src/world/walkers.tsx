import type { SitePlanView } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'
import { GroupSign } from '../group/group-sign.tsx'
import { useNames } from '../roster/use-names.ts'
import { useWords } from '../words/words.tsx'
import { usePositions } from './use-positions.ts'
import styles from './walkers.module.css'

/** The students in the world: each as the sign of the group, with the name when the teacher wants it. */
export function Walkers({ plan: { extent }, showsNames }: { plan: SitePlanView; showsNames: boolean }) {
  const { say } = useWords()
  const { students } = useTeacher().view
  const nameOf = useNames()
  const positions = usePositions()
  const shown = students.flatMap((student) => {
    const at = positions[student.id]
    return student.inWorld && at
      ? [{ student, left: (at[0] - extent.x) / extent.width, top: (at[2] - extent.z) / extent.depth }]
      : []
  })
  return (
    <>
      {shown.map(({ student, left, top }) => (
        <span
          key={student.id}
          className={styles.walker}
          style={{ left: `${left * 100}%`, top: `${top * 100}%` }}
          title={nameOf(student.id)}
          aria-hidden="true"
        >
          {student.group ? <GroupSign group={student.group} size={18} /> : <span className={styles.dot} />}
          {showsNames && <span className={styles.label}>{nameOf(student.id)}</span>}
        </span>
      ))}
      <p className={styles.count}>
        {shown.length === 0 ? say('page.park.nobody') : say('page.park.students', { count: shown.length })}
      </p>
    </>
  )
}
