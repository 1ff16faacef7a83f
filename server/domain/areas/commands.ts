import { z } from 'zod'
import { TEACHING, entryOf } from '../base/command.ts'
import { nothingChanges } from '../base/decision.ts'
import type { AreasState } from './areas.ts'
import type { AreaEvent } from './events.ts'

const entry = entryOf<AreasState, AreaEvent>()

const which = z.strictObject({ area: z.string().max(40) })

export const commands = {
  /** An area is not shown to the class on board and map, until it is shown again. */
  'area.hide': entry({
    ...TEACHING,
    payload: which,
    decide: ({ hiddenAreas }, { area }) =>
      hiddenAreas.has(area) ? nothingChanges : { events: [{ type: 'area-hidden', area }] },
  }),
  'area.show': entry({
    ...TEACHING,
    payload: which,
    decide: ({ hiddenAreas }, { area }) =>
      hiddenAreas.has(area) ? { events: [{ type: 'area-shown', area }] } : nothingChanges,
  }),
} as const
