import type { ReactNode } from 'react'
import styles from './empty.module.css'

/** What stands where nothing is yet, and what happens next. */
export function Empty({ title, next, children }: { title: string; next?: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {next && <p className={styles.next}>{next}</p>}
      {children}
    </div>
  )
}
