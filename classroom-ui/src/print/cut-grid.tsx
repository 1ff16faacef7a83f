import type { ReactNode } from 'react'
import styles from './cut-grid.module.css'

/** Cards two and two with hairlines to cut along. `height` of each in millimetres; a sheet has room for 260 of them. */
export function CutGrid({ height, children }: { height: number; children: ReactNode }) {
  return (
    <div className={styles.grid} style={{ gridAutoRows: `${height}mm` }}>
      {children}
    </div>
  )
}

/** One of them; `label` is its name to a screen reader. */
export function CutCard({ label, children }: { label: string; children: ReactNode }) {
  return (
    <article className={styles.card} aria-label={label} data-card>
      {children}
    </article>
  )
}
