import type { Hold, Place } from '../face/teacher-place.ts'
import { OpenPlan } from './open-plan.tsx'
import { PlanList } from './plan-list.tsx'

type Props = {
  readonly place: Extract<Place, { at: 'plans' | 'plan' }>
  readonly go: (place: Place) => void
  readonly hold: (hold: Hold | null) => void
}

/** The lesson plans, and one of them while it is changed. */
export default function Plans({ place, go, hold }: Props) {
  return place.at === 'plans' ? (
    <PlanList go={go} />
  ) : (
    <OpenPlan key={place.slug} slug={place.slug} go={go} hold={hold} />
  )
}
