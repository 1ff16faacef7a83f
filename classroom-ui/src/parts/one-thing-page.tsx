import type { ReactNode } from 'react'
import { BrickCourse } from './brick-course.tsx'
import styles from './one-thing-page.module.css'

/** A page with one thing on it: joining, signing in, waiting. */
export function OneThingPage({
  title,
  lead,
  corner,
  children,
}: {
  title: string
  lead?: string
  corner?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className={styles.page}>
      <div className={styles.corner}>{corner}</div>
      <BrickCourse />
      <main className={styles.sheet}>
        <h1 className={styles.title}>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
      </main>
    </div>
  )
}
