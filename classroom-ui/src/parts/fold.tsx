import type { ReactNode } from 'react'
import styles from './fold.module.css'

/** A list beside the map, folded away until it is wanted. */
export function Fold({ title, isOpen = false, children }: { title: string; isOpen?: boolean; children: ReactNode }) {
  return (
    <details className={styles.fold} open={isOpen}>
      <summary className={styles.heading}>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  )
}
