import type { StudentId } from '../base/ids.ts'
import { isHeldStill } from '../control/control.ts'
import { stagesLeft } from '../welcome/welcome.ts'
import type { Stage } from '../welcome/stages.ts'
import { mayNow } from './may.ts'
import type { ClassState } from './state.ts'
import { mayTell } from './telling.ts'

const ON_AREA: ReadonlySet<Stage> = new Set(['home', 'place', 'remove'])
const BY_BUILDING: ReadonlySet<Stage> = new Set(['place', 'remove'])

/**
 * What a new student has still to learn and can do now, in order; nothing while everybody listens to something else.
 *
 * @param hasArea - The student's group has an area in the class's world.
 */
export function learnsNow(state: ClassState, student: StudentId, hasArea: boolean): readonly Stage[] {
  if (!mayTell(state) || isHeldStill(state, student)) return []
  const { build } = mayNow(state, student)
  return stagesLeft(state, student).filter(
    (stage) => (hasArea || !ON_AREA.has(stage)) && (build || !BY_BUILDING.has(stage)),
  )
}
