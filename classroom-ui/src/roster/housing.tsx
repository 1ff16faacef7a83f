import { Button } from '@mantine/core'
import { useMay } from '../helpers/use-may.ts'
import { useNames } from './use-names.ts'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import styles from './housing.module.css'

/** Who is here without a household, and which one each gets when a poll opens; or the way to put them two and two first. */
export function Housing({ isSafe }: { isSafe: boolean }) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const nameOf = useNames()
  const may = useMay()
  const count = view.unhoused.length
  if (count === 0) return null
  return (
    <div className={styles.housing}>
      <p>{say('page.openPoll.housed', { count })}</p>
      {!isSafe && (
        <ul className={styles.who}>
          {view.unhoused.map(({ student, number }) => (
            <li key={student}>{say('page.openPoll.housedIn', { name: nameOf(student), number })}</li>
          ))}
        </ul>
      )}
      {may('roster.pair') && (
        <Button size="sm" onClick={() => void act('roster.pair', {})}>
          {say('page.roster.pair')}
        </Button>
      )}
    </div>
  )
}
