import { MarkSign } from './mark-sign.tsx'
import type { AreaMark } from './mark-sign.tsx'
import styles from './area.module.css'

type Props = { readonly counts: readonly { readonly mark: AreaMark; readonly words: string }[] }

/** What the marks on a picture mean, and how often. */
export function MarkCounts({ counts }: Props) {
  return (
    <ul className={styles.counts}>
      {counts.map(({ mark, words }) => (
        <li key={mark}>
          <MarkSign mark={mark} />
          {words}
        </li>
      ))}
    </ul>
  )
}
