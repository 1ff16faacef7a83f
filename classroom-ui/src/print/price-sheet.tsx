import { PriceTables } from '../area/price-list.tsx'
import { usePrices } from '../area/use-prices.ts'
import { useWords } from '../words/words.tsx'
import { Sheet } from './sheet.tsx'
import styles from './price-sheet.module.css'

/** What things and blocks cost, to put on the wall or on a table. */
export function PriceSheet() {
  const { say } = useWords()
  const found = usePrices()
  return (
    <Sheet title={say('page.print.prices.title')} lead={say('page.print.prices.lead')}>
      <div role="alert">{found.at === 'unanswered' && <p>{say('page.print.prices.unanswered')}</p>}</div>
      {found.at === 'here' && (
        <div className={styles.prices}>
          <PriceTables prices={found.prices} />
        </div>
      )}
    </Sheet>
  )
}
