import type { ReactNode } from 'react'
import styles from './card.module.css'

/** A quiet sheet on the board, with what it is about on top. */
export function Card({
  title,
  aside,
  tone,
  children,
}: {
  title: string
  aside?: ReactNode
  /** `now`: somebody waits for the teacher, or it goes on now. */
  tone?: 'alarm' | 'now' | undefined
  children?: ReactNode
}) {
  return (
    <section className={styles.card} data-tone={tone}>
      <div className={styles.top}>
        <h2 className={styles.title}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
