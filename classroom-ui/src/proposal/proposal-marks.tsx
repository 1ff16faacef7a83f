import { use } from 'react'
import type { ProposalView, SitePlanView } from '@jagten/server/contract'
import { MapScale } from '../world/map-scale.ts'
import { shareOnPlan } from '../world/plan-position.ts'
import { spread } from '../world/spread.ts'
import { isAdopted, isUndecided } from './proposal-words.ts'
import styles from './proposal-marks.module.css'

/** Width of a mark as a share of the plan where it is smallest: on a phone, and on the board. */
const WIDTH = { small: 0.1, large: 0.075 }

type Props = {
  readonly plan: SitePlanView
  readonly proposals: readonly Pick<ProposalView, 'id' | 'number' | 'place' | 'state'>[]
  /** On the board. */
  readonly isLarge?: boolean
}

/** Where proposals are about, each by its number on a sign; the list of proposals says the same in words. */
export function ProposalMarks({ plan, proposals, isLarge = false }: Props) {
  const width = WIDTH[isLarge ? 'large' : 'small'] / use(MapScale)
  const pinned = proposals.filter(({ place, state }) => place !== null && (isUndecided(state) || isAdopted(state)))
  const spots = pinned.map(({ place }) => ({ ...shareOnPlan(plan, place ?? { x: 0, z: 0 }), width }))
  const marks = spread(spots)
  return pinned.map(({ id, number, state }, index) => {
    const { left = 0, top = 0 } = marks[index] ?? {}
    return (
      <span
        key={id}
        className={styles.mark}
        data-adopted={isAdopted(state) || undefined}
        style={{ left: `${left * 100}%`, top: `${top * 100}%` }}
        aria-hidden="true"
      >
        {number}
      </span>
    )
  })
}
