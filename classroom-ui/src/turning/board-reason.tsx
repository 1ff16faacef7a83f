import { linesOf, textPages } from './in-pages.ts'
import { Turning } from './turning.tsx'
import styles from '../parts/board.module.css'

/** Signs that surely fit in a line of the board's half. */
const SIGNS = 38
/** So many lines there is room for; a longer text is turned page by page, with a line less for saying so. */
const LINES = 6

/** Why, or what to do: every word of it, in pages when it is long. */
export function BoardReason({ children }: { children: string }) {
  const lines = linesOf(children, SIGNS)
  const pages = lines <= LINES ? [[children]] : textPages(children, SIGNS, LINES - 1).map((page) => [page])
  return <Turning pages={pages}>{([page]) => <p className={styles.reason}>{page}</p>}</Turning>
}
