import type { SitePlanView } from '@jagten/server/contract'
import { positionOnPlan } from '../world/plan-position.ts'
import styles from './note-marks.module.css'

type Props = {
  readonly plan: SitePlanView
  readonly at: { readonly x: number; readonly z: number }
  readonly yaw: number
}

/** What somebody at a spot of the site plan looks at: a fan that opens that way. */
export function Sight({ plan, at, yaw }: Props) {
  // the plan has north up, yaw begins in the south
  return (
    <span
      className={styles.sight}
      style={{ ...positionOnPlan(plan, at), rotate: `${yaw + 180}deg` }}
      aria-hidden="true"
    />
  )
}
