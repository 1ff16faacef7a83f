import { Button } from '@mantine/core'
import { Why } from '../rules/why.tsx'
import { useStudent } from '../face/student-face.ts'
import { useWords } from '../words/words.tsx'
import { candidateName } from './candidate-name.ts'
import styles from './election.module.css'

/** While one can stand: how many seats there are, who stands, and the way to stand or to withdraw. */
export function StandCard() {
  const { say } = useWords()
  const { view, act } = useStudent()
  if (!view.election) return null
  const { seats, candidates } = view.election
  const isStanding = candidates.some(({ student }) => student === view.me.id)
  return (
    <section className={styles.stand}>
      <h2>{say('page.election.title')}</h2>
      <p>{say('page.election.seats', { count: seats })}</p>
      <Why rule="R25" />
      {candidates.length > 0 && (
        <ul className={styles.candidates} aria-label={say('page.election.candidates')}>
          {candidates.map((one) => (
            <li key={one.student}>{candidateName(say, one)}</li>
          ))}
        </ul>
      )}
      <p>{say(isStanding ? 'page.studentsElection.standing' : 'page.studentsElection.ask')}</p>
      <Button
        variant={isStanding ? 'default' : 'filled'}
        onClick={() => void act(isStanding ? 'election.withdraw' : 'election.stand', {})}
      >
        {say(isStanding ? 'page.studentsElection.withdraw' : 'page.studentsElection.stand')}
      </Button>
    </section>
  )
}
