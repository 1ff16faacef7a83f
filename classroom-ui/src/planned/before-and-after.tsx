import type { SitePlanView } from '@jagten/server/contract'
import type { Placed } from '@jagten/worlds/prices'
import { usePrices } from '../area/use-prices.ts'
import { useWords } from '../words/words.tsx'
import { SitePlan } from '../world/site-plan.tsx'
import { PlannedGround } from './planned-ground.tsx'
import { PlannedMarks } from './planned-marks.tsx'
import { partAround } from './planning.ts'
import styles from './before-and-after.module.css'

type Props = { readonly plan: SitePlanView; readonly things: readonly Placed[] }

/** On the board: the place as it is, and beside it as it would be. Two maps, since both are to be seen at once. */
export function BeforeAndAfter({ plan, things }: Props) {
  const { say } = useWords()
  const found = usePrices()
  const focus = partAround(things)
  if (found.at !== 'here') return <div />
  return (
    <div className={styles.two}>
      <figure className={styles.one}>
        <SitePlan plan={plan} isBare isLarge focus={focus} />
        <figcaption>{say('page.works.now')}</figcaption>
      </figure>
      <figure className={styles.one}>
        <PlannedGround list={found.prices} things={things}>
          <SitePlan plan={plan} isBare isLarge focus={focus}>
            <PlannedMarks plan={plan} list={found.prices} things={things} />
          </SitePlan>
        </PlannedGround>
        <figcaption>{say('page.works.after')}</figcaption>
      </figure>
    </div>
  )
}
