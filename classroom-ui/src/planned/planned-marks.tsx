import { use } from 'react'
import type { SitePlanView } from '@jagten/server/contract'
import { piece } from '@jagten/worlds/prices'
import type { PriceList } from '@jagten/worlds/prices'
import { MapScale } from '../world/map-scale.ts'
import { partOfPlan } from '../world/plan-position.ts'
import type { Planned } from './planning.ts'
import styles from './planned-marks.module.css'

type Props = {
  readonly plan: SitePlanView
  readonly list: PriceList
  readonly things: readonly (Omit<Planned, 'state'> & Partial<Pick<Planned, 'state'>>)[]
  /** The one that is chosen, by its place in the list. */
  readonly chosen?: number | null
  /** Numbers beside them; the list of things says the same in words. */
  readonly isNumbered?: boolean
}

/** Below that size of the map, numbers would lie over each other. */
const NUMBERS_FROM = 2

/** What is planned, as seen from above: a dashed outline where each thing would stand. */
export function PlannedMarks({ plan, list, things, chosen = null, isNumbered = false }: Props) {
  const scale = use(MapScale)
  return things.flatMap((placed, index) => {
    const thing = list.things.find(({ id }) => id === placed.thing)
    if (!thing) return []
    const cells = piece(thing, placed.at, placed.facing).map(({ at }) => at)
    const [xs, zs] = [cells.map(({ x }) => x), cells.map(({ z }) => z)]
    const { left, top, width, height } = partOfPlan(plan, {
      min: { x: Math.min(...xs), y: 0, z: Math.min(...zs) },
      max: { x: Math.max(...xs), y: 0, z: Math.max(...zs) },
    })
    const share = (part: number): string => `${part * 100}%`
    return (
      <span
        key={`${index} ${placed.at.x} ${placed.at.z}`}
        className={styles.thing}
        data-chosen={index === chosen || undefined}
        data-wrong={placed.state === 'in-the-way' || placed.state === 'no-ground' || undefined}
        style={{ left: share(left), top: share(top), width: share(width), height: share(height) }}
        aria-hidden="true"
      >
        {isNumbered && (scale >= NUMBERS_FROM || index === chosen) && (
          <span className={styles.number}>{index + 1}</span>
        )}
      </span>
    )
  })
}
