import type { NoteView, NotesView, SitePlanView } from '@jagten/server/contract'
import { use } from 'react'
import { MapScale } from '../world/map-scale.ts'
import { shareOnPlan } from '../world/plan-position.ts'
import { spread } from '../world/spread.ts'
import { Sight } from './sight.tsx'
import styles from './note-marks.module.css'

/** Widths of a mark and of a place's own sign, as shares of the plan where it is smallest: on a phone, and on the board. */
const MARK = { small: 0.09, large: 0.088 }
const PLACE = { small: 0.09, large: 0.04 }

type Props = {
  readonly plan: SitePlanView
  readonly view: NotesView<Pick<NoteView, 'id' | 'at' | 'look'>>
  /** On the board. */
  readonly isLarge?: boolean
  /** The places that are told of now. */
  readonly told?: readonly (NotesView<NoteView>['notedPlaces'][number] | null)[] | undefined
}

/**
 * The noted places on the site plan, each with how many notes it has, and under them which way one looked; the list beside
 * the plan says the same in words. Where marks would cover each other, or a place's own sign, one stands beside its spot,
 * with a line to it.
 */
export function NoteMarks({ plan, view, isLarge = false, told = [] }: Props) {
  const size = isLarge ? 'large' : 'small'
  const scale = use(MapScale)
  const width = MARK[size] / scale
  const spots = view.notedPlaces.map((place) => ({ ...shareOnPlan(plan, place), width }))
  const signs = plan.places.map(({ left, top }) => ({ left, top, width: PLACE[size] / scale }))
  const marks = spread(spots, signs)
  return (
    <>
      {view.notes.map(({ id, at, look }) => at && look && <Sight key={id} plan={plan} at={at} yaw={look.yaw} />)}
      <svg className={styles.lines} viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        {spots.map((spot, index) => {
          const mark = marks[index] ?? spot
          return (
            <line key={view.notedPlaces[index]?.notes[0]} x1={spot.left} y1={spot.top} x2={mark.left} y2={mark.top} />
          )
        })}
      </svg>
      {view.notedPlaces.map((place, index) => {
        const { left = 0, top = 0 } = marks[index] ?? {}
        return (
          <span
            key={place.notes[0]}
            className={styles.mark}
            data-told={told.some((one) => one?.notes[0] === place.notes[0]) || undefined}
            style={{ left: `${left * 100}%`, top: `${top * 100}%` }}
            aria-hidden="true"
          >
            {place.notes.length}
          </span>
        )
      })}
    </>
  )
}
