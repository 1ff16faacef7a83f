import type { AreaDetail } from '@jagten/server/contract'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { lineName } from './line-name.ts'
import { notForSaleWords } from './money-words.ts'
import { usePrices } from './use-prices.ts'
import styles from './money.module.css'

type Bill = AreaDetail['bill']

/** What stands on an area costs in play money: largest what each home pays a month, then line for line. */
export function AreaBill({ bill }: { readonly bill: Bill }) {
  const { lang, say } = useWords()
  const money = (amount: number): string => kroner(say, lang, amount)
  const notForSale = notForSaleWords(say, lang, bill)
  return (
    <section className={styles.bill}>
      <h2 className={styles.heading}>{say('page.bill.title')}</h2>
      {bill.total === 0 ? (
        <p>{say('page.bill.empty')}</p>
      ) : (
        <>
          <p className={styles.rent}>
            <b>{money(bill.perHomeMonth)}</b> {say('page.bill.perHome')}
          </p>
          <p className={styles.small}>{say('page.bill.homes', { count: bill.homes })}</p>
          <Lines bill={bill} money={money} />
        </>
      )}
      {notForSale !== null && <p className={styles.small}>{notForSale}</p>}
    </section>
  )
}

function Lines({ bill, money }: { readonly bill: Bill; readonly money: (amount: number) => string }) {
  const { lang, say } = useWords()
  const found = usePrices()
  const names = found.at === 'here' ? found.prices : { kinds: [], things: [] }
  return (
    <>
      <table className={styles.lines}>
        <tbody>
          {bill.lines.map(({ kind, count, price, sum }) => (
            <tr key={kind}>
              <th scope="row">
                {found.at !== 'asking' && lineName(names, lang, kind, count)}{' '}
                <span className={styles.small}>{say('page.bill.counted', { number: count, price: money(price) })}</span>
              </th>
              <td>{money(sum)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('page.bill.total')}</th>
            <td>{money(bill.total)}</td>
          </tr>
        </tfoot>
      </table>
      {found.at === 'unanswered' && <p className={styles.small}>{say('page.bill.unpriced')}</p>}
    </>
  )
}
