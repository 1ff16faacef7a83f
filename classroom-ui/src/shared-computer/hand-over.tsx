import { Button } from '@mantine/core'
import { useStudent } from '../face/student-face.ts'
import { useWords } from '../words/words.tsx'
import { useTurn } from './use-turn.ts'
import styles from './hand-over.module.css'

/** After one's own votes: the other one's turn, and nobody looks. */
export function HandOver() {
  const { say } = useWords()
  const { me } = useStudent().view
  const turn = useTurn()
  if (!me.beside || me.beside.votesLeft === 0) return null
  const { name } = me.beside
  return (
    <section className={styles.handOver} role="status">
      <p className={styles.words}>{say('page.beside.nowVotes', { name, other: me.name })}</p>
      <Button variant="filled" size="lg" onClick={() => void turn()}>
        {say('page.beside.iAm', { name })}
      </Button>
    </section>
  )
}
