import { useMemo, useState } from 'react'
import type { SitePlanView } from '@jagten/server/contract'
import { piece } from '@jagten/worlds/prices'
import type { Placed, PriceList } from '@jagten/worlds/prices'
import { useWords } from '../words/words.tsx'
import { MapOr3D } from '../world/map-or-3d.tsx'
import { around } from '../world/scene/plan-3d.ts'
import { SitePlan } from '../world/site-plan.tsx'
import choice from '../world/map-or-3d.module.css'
import { PlannedGround } from './planned-ground.tsx'
import { PlannedMarks } from './planned-marks.tsx'
import { middleOf, partAround } from './planning.ts'
import styles from './planned-view.module.css'

type Props = { readonly plan: SitePlanView; readonly list: PriceList; readonly things: readonly Placed[] }

const NONE: readonly Placed[] = []

/** The place as it is, and as it would be with what is planned: on the map and in three dimensions, as one likes. */
export function PlannedView({ plan, list, things }: Props) {
  const { say } = useWords()
  const [isAfter, setIsAfter] = useState(true)
  const middle = middleOf(things)
  const start = useMemo(() => middle && around(middle), [middle])
  const ghost = useMemo(
    () =>
      things.flatMap((placed) => {
        const thing = list.things.find(({ id }) => id === placed.thing)
        return thing ? piece(thing, placed.at, placed.facing).map(({ at }) => at) : []
      }),
    [list, things],
  )
  if (!start) return null
  const lines = { land: [], boxes: [], ghost: isAfter ? ghost : [] }
  return (
    <div className={styles.view}>
      <div className={choice.choice} role="group" aria-label={say('page.works.when')}>
        <button type="button" aria-pressed={!isAfter} onClick={() => setIsAfter(false)}>
          {say('page.works.now')}
        </button>
        <button type="button" aria-pressed={isAfter} onClick={() => setIsAfter(true)}>
          {say('page.works.after')}
        </button>
      </div>
      <PlannedGround list={list} things={isAfter ? things : NONE}>
        <MapOr3D plan={plan} shown={{ start, people: null, lines }}>
          <SitePlan plan={plan} isBare focus={partAround(things)}>
            {isAfter && <PlannedMarks plan={plan} list={list} things={things} />}
          </SitePlan>
        </MapOr3D>
      </PlannedGround>
    </div>
  )
}
