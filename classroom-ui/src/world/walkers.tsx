import type { SitePlanView } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'
import { GroupSign } from '../group/group-sign.tsx'
import { useNames } from '../roster/use-names.ts'
import { useWords } from '../words/words.tsx'
import { shareOnPlan } from './plan-position.ts'
import { useFigures } from './use-figures.ts'
import styles from './walkers.module.css'

/** The students in the place, in Minecraft or on a page, and where that is on the plan, in shares of it. */
export function useWalkers(plan: SitePlanView) {
  const { students } = useTeacher().view
  const figures = useFigures()
  return students.flatMap((student) => {
    const figure = figures.find(({ id }) => id === student.id)
    if (!figure) return []
    const [x, , z] = figure.at
    return [{ student, from: figure.from, ...shareOnPlan(plan, { x, z }) }]
  })
}

/** The students in the place: each as the sign of the group, with the name when the teacher wants it. */
export function Walkers({ plan, showsNames }: { plan: SitePlanView; showsNames: boolean }) {
  const nameOf = useNames()
  return useWalkers(plan).map(({ student, left, top }) => (
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
  ))
}

/** How many are on the plan: said beside it, where it covers nothing. */
export function WalkersCount({ plan }: { plan: SitePlanView }) {
  const { say } = useWords()
  const { length } = useWalkers(plan)
  return (
    <p className={styles.count}>
      {length === 0 ? say('page.park.nobody') : say('page.park.students', { count: length })}
    </p>
  )
}
