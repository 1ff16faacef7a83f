import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '../words/words.tsx'
import type { Term } from './terms.ts'
import styles from './hard-word.module.css'

/** A word one can press to read what it means, in place; pressed again, or Escape, and it is gone. */
export function HardWord({ term, children }: { term: Term; children: ReactNode }) {
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
