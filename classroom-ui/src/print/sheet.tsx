import type { ReactNode } from 'react'
import { useWords } from '../words/words.tsx'
import styles from './sheet.module.css'

type Props = {
  readonly title: string
  readonly lead?: string
  /** Which of how many, when there are several of the kind; `at` counts from 1. */
  readonly at?: number
  readonly of?: number
  /** Written text has wider margins than cards, and may go on over several pages. */
  readonly isWritten?: boolean
  readonly children: ReactNode
}

/** A sheet of paper: begins a new A4 page, with its heading on top. Black on white whatever the screen is. */
export function Sheet({ title, lead, at = 1, of = 1, isWritten = false, children }: Props) {
  const { say } = useWords()
  return (
    <section className={isWritten ? `${styles.sheet} ${styles.written}` : styles.sheet} data-sheet>
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        {of > 1 && <p>{say('page.print.sheetOf', { at, of })}</p>}
        {lead && <p className={styles.lead}>{lead}</p>}
      </header>
      {children}
    </section>
  )
}
