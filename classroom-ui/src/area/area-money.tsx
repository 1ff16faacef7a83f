import type { AreaDetail, ClassId } from '@jagten/server/contract'
import { AreaBill } from './area-bill.tsx'
import { ClassSpent } from './class-spent.tsx'
import { PriceFold } from './price-list.tsx'
import { useClassBill } from './use-class-bill.ts'
import styles from './money.module.css'

type Props = { readonly klass: ClassId; readonly detail: AreaDetail; readonly budget: number | null }

/** What the area costs, what that is of the whole class's money, and what everything costs. */
export function AreaMoney({ klass, detail, budget }: Props) {
  const bill = useClassBill(klass, detail.edition)
  return (
    <div className={styles.money}>
      <AreaBill bill={detail.bill} />
      <ClassSpent spent={bill?.spent ?? null} budget={budget} />
      <PriceFold />
    </div>
  )
}
