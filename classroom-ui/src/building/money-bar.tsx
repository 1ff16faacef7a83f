import { Button } from '@mantine/core'
import { ReceiptText } from 'lucide-react'
import type { ClassId } from '@jagten/server/contract'
import { ClassSpent } from '../area/class-spent.tsx'
import { useArea } from '../area/use-area.ts'
import { useClassBill } from '../area/use-class-bill.ts'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import styles from './building-page.module.css'

type Props = {
  readonly klass: ClassId
  readonly area: string
  readonly works: number
  readonly budget: number | null
  readonly onBill: () => void
}

/** What the area costs by now, what each home pays for it, and what is left of the class's money. */
export function MoneyBar({ klass, area, works, budget, onBill }: Props) {
  const { lang, say } = useWords()
  const { found } = useArea(klass, area, works)
  const bill = useClassBill(klass, found.at === 'here' ? found.detail.edition : '')
  return (
    <section className={styles.money} aria-label={say('page.building.money')}>
      {found.at === 'here' && (
        <>
          <p>
            <span className={styles.small}>{say('page.building.bill')}</span>
            <b>{kroner(say, lang, found.detail.bill.total)}</b>
          </p>
          <p>
            <span className={styles.small}>{say('page.building.perHome')}</span>
            <b>{kroner(say, lang, found.detail.bill.perHomeMonth)}</b>
          </p>
        </>
      )}
      <div className={styles.budget}>
        <ClassSpent spent={bill?.spent ?? null} budget={budget} />
      </div>
      <Button leftSection={<ReceiptText size={20} aria-hidden="true" />} onClick={onBill}>
        {say('page.building.seeBill')}
      </Button>
    </section>
  )
}
