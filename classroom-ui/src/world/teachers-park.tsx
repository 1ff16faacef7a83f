import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { SitePlanView } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'
import { GROUP_COLOURS, NO_GROUP_COLOUR } from '../group/colours.ts'
import { useNames } from '../roster/use-names.ts'
import { MapOr3D } from './map-or-3d.tsx'
import { PEG_TOP } from './scene/peg-size.ts'
import { landOf, overview } from './scene/plan-3d.ts'
import { usePositions } from './use-positions.ts'

type Props = {
  readonly plan: SitePlanView
  /** The class may see it: no figures, no names. */
  readonly isSafe: boolean
  readonly showsNames: boolean
  readonly children: ReactNode
}

/** The teacher's map, or the place in three dimensions with everybody who is in it. */
export function TeachersPark({ plan, isSafe, showsNames, children }: Props) {
  const { students } = useTeacher().view
  const positions = usePositions()
  const nameOf = useNames()
  const start = useMemo(() => overview(plan), [plan])
  const here = useMemo(
    () =>
      isSafe
        ? []
        : students.flatMap(({ id, group, inWorld }) => {
            const [x, y, z] = positions[id] ?? []
            if (!inWorld || x === undefined || y === undefined || z === undefined) return []
            return [{ id, at: { x, y, z }, colour: group ? GROUP_COLOURS[group] : NO_GROUP_COLOUR }]
          }),
    [students, positions, isSafe],
  )
  const labels = useMemo(
    () =>
      showsNames
        ? here.map(({ id, at, colour }) => ({
            text: nameOf(id),
            at: { ...at, y: at.y + PEG_TOP },
            colour,
            isOwn: false,
          }))
        : [],
    [here, showsNames, nameOf],
  )
  const lines = useMemo(() => ({ land: landOf(plan), boxes: [], ghost: [] }), [plan])
  return (
    <MapOr3D plan={plan} shown={{ start, pegs: here, labels, lines }}>
      {children}
    </MapOr3D>
  )
}
