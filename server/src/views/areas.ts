import { settledAreas } from '../../domain/areas/areas.ts'
import type { StudentId } from '../../domain/base/ids.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import { groupOf, householdOf } from '../../domain/roster/roster.ts'
import type { OwnAreaView, WorkView } from '../../contract/views.ts'
import type { Source } from './live.ts'
import { inWorld, nameOf } from './parts.ts'

type Work = ClassState['works'][number]

/** Areas that are being made what they were in a version. */
export function workViews(state: ClassState, source: Source): WorkView[] {
  return state.works.map((work) => workView(state, source, work))
}

function workView(state: ClassState, { texts, live }: Source, { work, area, by }: Work): WorkView {
  return { work, area, by: by && nameOf(state, texts, by), progress: live.progress.get(work) ?? null }
}

/** The area of a student's group, and who of the group is here. */
export function ownAreaView(state: ClassState, source: Source, student: StudentId): OwnAreaView | null {
  const group = groupOf(state, student)
  const areas = settledAreas(source.place?.areas ?? [], state.roster)
  const area = group === null ? undefined : areas.find((one) => one.group === group)
  if (!area) return null
  const { id, box, home } = area
  return {
    id,
    box,
    home: { x: home.x, y: home.y, z: home.z },
    hidden: state.hiddenAreas.has(id),
    here: state.roster.students.flatMap((one) => {
      if (householdOf(state, one.id)?.group !== group) return []
      const isInWorld = inWorld(state, source, one.id)
      if (!isInWorld && !source.live.pages.has(one.id)) return []
      const where = isInWorld ? 'world' : 'page'
      return [{ name: nameOf(state, source.texts, one.id), mine: one.id === student, where }]
    }),
    works: state.works
      .filter((work) => work.area === id)
      .map((work) => ({ ...workView(state, source, work), mine: work.by === student })),
  }
}
