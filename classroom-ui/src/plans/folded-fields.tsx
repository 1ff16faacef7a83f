import { useState } from 'react'
import type { ReactNode } from 'react'
import styles from './fields.module.css'

type Props = { readonly summary: string; readonly isWrong: boolean; readonly children: ReactNode }

/** Fields that are not needed every time. What is wrong in them opens them. */
export function FoldedFields({ summary, isWrong, children }: Props) {
  const [isOpen, setOpen] = useState(isWrong)
  // opened for a mistake, and not closed again under the hands of whoever has just mended it
  if (isWrong && !isOpen) setOpen(true)
  return (
    <details className={styles.more} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && <div className={styles.inside}>{children}</div>}
    </details>
  )
}
