import { lengthOf } from './length.ts'
import styles from './scene.module.css'

export function BoardTitle({ children }: { children: string }) {
  return (
    <h1 className={styles.title} data-length={lengthOf(children, 34, 58)}>
      {children}
    </h1>
  )
}

export function BoardReason({ children }: { children: string }) {
  return (
    <p className={styles.reason} data-length={lengthOf(children, 150, 400)}>
      {children}
    </p>
  )
}
