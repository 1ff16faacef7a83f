import type { HouseholdView, StudentId, StudentRow } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import type { Moving } from './use-moving.ts'
import { useNames } from './use-names.ts'
import styles from './household-box.module.css'

type Props = {
  readonly household: HouseholdView
  readonly students: readonly StudentRow[]
  readonly present: ReadonlySet<StudentId>
  readonly onToggle: (student: StudentId) => void
  readonly onLook: (student: StudentId) => void
  /** Null for whoever may not move anybody. */
  readonly moving: Moving | null
}

/** One household: its number, and its one or two students. */
export function HouseholdBox({ household, students, present, onToggle, onLook, moving }: Props) {
  const { say } = useWords()
  const nameOf = useNames()
  const { number } = household
  return (
    <div
      className={styles.household}
      role="group"
      aria-label={say('page.household', { number })}
      {...moving?.householdPlace(household.id)}
    >
      <span className={styles.number} aria-hidden="true" {...moving?.holdHousehold(household.id)}>
        {number}
      </span>
      <div>
        {students.map((student) => {
          const name = nameOf(student.id)
          return (
            <div
              key={student.id}
              className={styles.student}
              data-away={!present.has(student.id) || undefined}
              {...moving?.studentPlace(student.id)}
            >
              <input
                type="checkbox"
                aria-label={say('page.roster.present', { name })}
                checked={present.has(student.id)}
                onChange={() => onToggle(student.id)}
              />
              <button className={styles.name} onClick={() => onLook(student.id)} {...moving?.holdStudent(student.id)}>
                {name}
              </button>
              <Where student={student} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Where({ student }: { student: StudentRow }) {
  const { say } = useWords()
  if (!student.online) return null
  return (
    <span className={styles.where} data-in>
      {student.inWorld ? say('page.roster.isInWorld') : say('page.roster.isOnPage')}
    </span>
  )
}
