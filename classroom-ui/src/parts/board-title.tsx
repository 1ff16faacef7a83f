import styles from './board.module.css'

type Length = 'short' | 'long' | 'longest'

/** How long a title or a reason is for the board; decides its size. */
function lengthOf(text: string, short: number, long: number): Length {
  if (text.length <= short) return 'short'
  return text.length <= long ? 'long' : 'longest'
}

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
