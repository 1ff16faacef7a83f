import { House } from 'lucide-react'
import type { SitePlanView } from '@jagten/server/contract'
import { positionOnPlan } from '../world/plan-position.ts'
import styles from './note-marks.module.css'

type Props = { readonly plan: SitePlanView; readonly at: { readonly x: number; readonly z: number } }

/** Where the viewer's household lives; the words beside the plan say so too. */
export function OwnDoor({ plan, at }: Props) {
  return (
    <span className={styles.door} style={positionOnPlan(plan, at)} aria-hidden="true">
      <House size={16} />
    </span>
  )
}
