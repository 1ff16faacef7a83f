import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '../words/words.tsx'
import styles from './explained.module.css'

/** Hard words that are explained where they stand. */
export const TERMS = [
  'meeting',
  'agenda',
  'proposal',
  'amendment',
  'reason',
  'household',
  'floor',
  'secret',
  'open',
  'blank',
  'receipt',
  'majority',
  'tie',
  'adopted',
  'minority',
] as const
export type Term = (typeof TERMS)[number]

/** A word one can press to read what it means, in place; pressed again, or Escape, and it is gone. */
export function Explained({ term, children }: { term: Term; children: ReactNode }) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <span className={styles.explained}>
      <button
        type="button"
        className={styles.word}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      >
        {children}
      </button>
      <span id={id} role="status">
        {isOpen && <span className={styles.means}>{say(`page.glossary.${term}.means`)}</span>}
      </span>
    </span>
  )
}

/** All the hard words, folded away: for whoever wants to look one up. */
export function Glossary() {
  const { say } = useWords()
  return (
    <details className={styles.glossary}>
      <summary>{say('page.glossaryTitle')}</summary>
      <dl>
        {TERMS.map((term) => (
          <div key={term}>
            <dt>{say(`page.glossary.${term}.word`)}</dt>
            <dd>{say(`page.glossary.${term}.means`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
