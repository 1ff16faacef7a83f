import type { Prices } from '@jagten/server/contract'
import { Fold } from '../parts/fold.tsx'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { lineName } from './line-name.ts'
import { usePrices } from './use-prices.ts'
import styles from './money.module.css'

/** What things and blocks cost, folded away until somebody wants to know. */
export function PriceFold() {
  const { say } = useWords()
  const found = usePrices()
  if (found.at !== 'here') return null
  return (
    <Fold title={say('page.prices.title')}>
      <p>{say('page.prices.lead')}</p>
      <PriceTables prices={found.prices} />
    </Fold>
  )
}

/** Things, then kinds of blocks, each with its price; how one pays for them. */
export function PriceTables({ prices }: { readonly prices: Prices }) {
  const { lang, say } = useWords()
  const { things, kinds, loan } = prices
  const groups = [
    { title: say('page.prices.things'), rows: things },
    { title: say('page.prices.kinds'), rows: kinds },
  ]
  return (
    <>
      {groups.map(({ title, rows }) => (
        <table key={title} className={styles.lines}>
          <caption>{title}</caption>
          <tbody>
            {rows.map(({ id, price }) => (
              <tr key={id}>
                <th scope="row">{lineName(prices, lang, id, 1)}</th>
                <td>{kroner(say, lang, price)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p>{say('page.prices.taken')}</p>
      <p>{say('page.prices.loan', { years: loan.years, percent: loan.percent.toLocaleString(lang) })}</p>
    </>
  )
}
