import styles from './board.module.css'

/** Titles of more signs are smaller, so that all of them are read. */
const LONG = 34
const LONGEST = 58

/** `isSmall`: the board needs the room for something else. */
export function BoardTitle({ children, isSmall = false }: { children: string; isSmall?: boolean }) {
  const { length } = children
  const size = length > LONGEST ? 'longest' : length > LONG || isSmall ? 'long' : 'short'
  return (
    <h1 className={styles.title} data-length={size}>
      {children}
    </h1>
  )
}
