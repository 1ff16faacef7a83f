import { useWords } from '../words/words.tsx'
import styles from './election.module.css'

/** The seal of the lots, published before anybody votes. */
export function Seal({ seal }: { seal: string }) {
  const { say } = useWords()
  return (
    <details className={styles.check}>
      <summary>{say('page.election.seal')}</summary>
      <p>{say('page.election.sealWhy', { seal })}</p>
    </details>
  )
}
