import { use } from 'react'
import type { SitePlanView } from '@jagten/server/contract'
import { MapScale } from '../world/map-scale.ts'
import { shareOnPlan } from '../world/plan-position.ts'
import { spread } from '../world/spread.ts'
import { ResidentSign } from './resident-sign.tsx'
import styles from './residents.module.css'

/** Width of a sign, and of a place's own, as shares of the plan where it is smallest. */
const [SIGN, PLACE] = [0.065, 0.075]

/** Who lives there, on the site plan; the list beside it says what they tell. Signs that would cover each other stand apart. */
export function ResidentMarks({ plan }: { readonly plan: SitePlanView }) {
  const scale = use(MapScale)
  const spots = plan.residents.map(({ at }) => ({ ...shareOnPlan(plan, at), width: SIGN / scale }))
  const places = plan.places.map(({ left, top }) => ({ left, top, width: PLACE / scale }))
  const marks = spread(spots, places)
  return plan.residents.map(({ id, name }, index) => {
    const { left, top } = marks[index] ?? { left: 0, top: 0 }
    return (
      <span key={id} className={styles.mark} style={{ left: `${left * 100}%`, top: `${top * 100}%` }}>
        <ResidentSign name={name} />
      </span>
    )
  })
}
