import { CircleCheck, CircleX } from 'lucide-react'
import { useWords } from '../words/words.tsx'
import type { Decided } from './decided.ts'
import { wordsOf } from './proposal-words.ts'
import styles from './decisions.module.css'

const SIGNS = { adopted: CircleCheck, rejected: CircleX } as const

/** What was decided, a line for each proposal: its number and title, and the outcome as sign and words. */
export function Decisions({ decided, className }: { decided: readonly Decided[]; className?: string | undefined }) {
  const { say } = useWords()
  return (
    <ol className={className} data-count={howMany(decided.length)}>
      {decided.map((proposal) => {
        const Sign = SIGNS[proposal.state]
        return (
          <li key={proposal.id} className={styles.decision} data-outcome={proposal.state}>
            <Sign className={styles.sign} aria-hidden="true" />
            <div>
              <p className={styles.number}>
                {say('page.proposal.number', { number: proposal.number })} ·{' '}
                <strong className={styles.outcome}>{say(`page.proposal.state.${proposal.state}`)}</strong>
              </p>
              <p className={styles.title}>{wordsOf(say, proposal.title)}</p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

/** How many there are, for a board that must hold them all. */
function howMany(count: number): 'few' | 'some' | 'many' | 'most' {
  if (count <= 3) return 'few'
  if (count <= 6) return 'some'
  return count <= 8 ? 'many' : 'most'
}
