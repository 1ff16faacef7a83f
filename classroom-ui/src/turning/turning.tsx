import type { ReactNode } from 'react'
import { useNow } from '../clock/use-now.ts'
import { useWords } from '../words/words.tsx'
import { pageAt } from './in-pages.ts'
import styles from './turning.module.css'

/** Long enough to read a page aloud. */
const EACH_MS = 12_000

/** Which of so many pages of the board is shown now: they turn by themselves, calmly. */
export function useTurning(pages: number): number {
  return pageAt(useNow(0), pages, EACH_MS)
}

/** A list of the board in pages: `children` shows the one it is the turn of, and under it stands how many there are. */
export function Turning<T>({
  pages,
  children,
}: {
  pages: readonly (readonly T[])[]
  children: (page: readonly T[]) => ReactNode
}) {
  const at = useTurning(pages.length)
  return (
    <>
      {children(pages[at] ?? [])}
      <PageOf at={at} of={pages.length} />
    </>
  )
}

/** Says which page it is; nothing where there is but one. */
export function PageOf({ at, of }: { at: number; of: number }) {
  const { say } = useWords()
  return of > 1 ? <p className={styles.page}>{say('page.turning', { at: at + 1, of })}</p> : null
}
