import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { spentWords } from './spent-words.ts'
import type { ClassBill } from './use-class-bill.ts'
import styles from './board-money.module.css'

type Props = { readonly bill: ClassBill; readonly budget: number | null }

/** Whether there is something to say about money: something was built that costs, or the class has a budget. */
export const tellsMoney = (bill: ClassBill | null, budget: number | null): boolean =>
  bill !== null && (bill.spent > 0 || budget !== null)

/** What all that was built costs each home a month, and the class's budget. Too much is said, and never forbidden; no group is named. */
export function BoardMoney({ bill: { spent, perHomeMonth }, budget }: Props) {
  const { lang, say } = useWords()
  const { all, rest, isOver } = spentWords(say, lang, spent, budget)
  return (
    <section className={styles.money} data-over={isOver || undefined}>
      {spent > 0 ? (
        <p className={styles.rent}>
          <b>{kroner(say, lang, perHomeMonth)}</b> {say('page.boardsMoney.rent')}
        </p>
      ) : (
        <p>{say('page.boardsMoney.nothing')}</p>
      )}
      <p>{all}</p>
      {rest !== null && <p className={styles.rest}>{rest}</p>}
    </section>
  )
}
