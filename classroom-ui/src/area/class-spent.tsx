import { useWords } from '../words/words.tsx'
import { spentWords } from './spent-words.ts'
import styles from './money.module.css'

type Props = { readonly spent: number | null; readonly budget: number | null }

/** For how much the class has built together, against its budget when it has one. Too much is said, and never forbidden. */
export function ClassSpent({ spent, budget }: Props) {
  const { lang, say } = useWords()
  if (spent === null) return null
  const { all, rest, isOver } = spentWords(say, lang, spent, budget)
  return (
    <div className={styles.spent} data-over={isOver || undefined}>
      <p>{all}</p>
      {rest !== null && <p className={styles.rest}>{rest}</p>}
      {budget !== null && budget > 0 && (
        <div className={styles.bar} aria-hidden="true">
          <div style={{ inlineSize: `${Math.min(100, (100 * spent) / budget)}%` }} />
        </div>
      )}
    </div>
  )
}
