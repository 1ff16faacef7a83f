/** The groups' areas: whose each is, who may build there, which are hidden from the class, and for how much is built. */
import type { Subject } from '../base/subject.ts'
import { apply } from './apply.ts'
import type { AreasState } from './areas.ts'
import { events } from './events.ts'
import type { AreaEvent } from './events.ts'

export { commands } from './commands.ts'

export const subject = {
  first: { hiddenAreas: new Set(), namedVersions: [], works: [], budget: null },
  events,
  apply,
} satisfies Subject<AreasState, AreaEvent>
