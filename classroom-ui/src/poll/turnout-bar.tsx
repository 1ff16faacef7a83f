import type { Turnout } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import { turnoutWords } from './turnout-words.ts'
import styles from './turnout-bar.module.css'

/** How many votes are cast, in words and as a bar. */
export function TurnoutBar({ turnout, isOn }: { turnout: Turnout; isOn: boolean }) {
  const { say } = useWords()
  const { cast, entitled } = turnout
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        <div className={styles.cast} style={{ width: `${entitled === 0 ? 0 : (100 * cast) / entitled}%` }} />
      </div>
      <p className={styles.words} role="status">
        {turnoutWords(say, turnout, isOn).join(' · ')}
      </p>
    </div>
  )
}
