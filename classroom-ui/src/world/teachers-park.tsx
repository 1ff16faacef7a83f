import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Figure, SitePlanView, StudentId } from '@jagten/server/contract'
import { useNames } from '../roster/use-names.ts'
import { MapOr3D } from './map-or-3d.tsx'
import { landOf, overview } from './scene/plan-3d.ts'

type Props = {
  readonly plan: SitePlanView
  /** The class may see it: no figures, no names. */
  readonly isSafe: boolean
  readonly showsNames: boolean
  readonly children: ReactNode
}

/** The teacher's map, or the place in three dimensions with everybody who is in it. */
export function TeachersPark({ plan, isSafe, showsNames, children }: Props) {
  const start = useMemo(() => overview(plan), [plan])
  const nameOf = useNames()
  // on the teacher's page a figure has the student's id
  const called = ({ id }: Figure): string => nameOf(id as StudentId)
  const people = isSafe ? null : { nameOf: showsNames ? called : null, isSeen: false }
  const lines = useMemo(() => ({ land: landOf(plan), boxes: [], ghost: [] }), [plan])
  return (
    <MapOr3D plan={plan} shown={{ start, people, lines }}>
      {children}
    </MapOr3D>
  )
}
