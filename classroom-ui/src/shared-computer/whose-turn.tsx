import { Button } from '@mantine/core'
import { Users } from 'lucide-react'
import { useStudent } from '../face/student-face.ts'
import { useWords } from '../words/words.tsx'
import { useTurn } from './use-turn.ts'
import styles from './whose-turn.module.css'

/** Two at one computer: whose turn it is not, and the way to take turns; on every tab, and in the break of one of them. */
export function WhoseTurn() {
  const { say } = useWords()
  const { me } = useStudent().view
  const turn = useTurn()
  if (!me.beside) return null
  const { name } = me.beside
  return (
    <section className={styles.bar} aria-label={say('page.beside.two')}>
      <span>{say('page.beside.with', { name })}</span>
      <Button size="sm" leftSection={<Users size={16} aria-hidden="true" />} onClick={() => void turn()}>
        {say('page.beside.turn', { name })}
      </Button>
    </section>
  )
}
