import { z } from 'zod'
import { STUDENT, TEACHING, entryOf } from '../base/command.ts'
import { nothingChanges } from '../base/decision.ts'
import { refuse } from '../base/refusal.ts'
import type { WelcomeEvent } from './events.ts'
import { STAGES } from './stages.ts'
import { stagesLeft } from './welcome.ts'
import type { WelcomeState } from './welcome.ts'

const entry = entryOf<WelcomeState, WelcomeEvent>()

export const commands = {
  /** A student has done these things, in the world or on the page, or says that they are known. */
  'welcome.pass': entry({
    ...STUDENT,
    payload: z.strictObject({ stages: z.array(z.enum(STAGES)).min(1).max(STAGES.length) }),
    decide(state, { stages }, { actor }) {
      if (actor.kind !== 'student') return refuse('command.not-yours')
      const passed = stagesLeft(state, actor.student).filter((stage) => stages.includes(stage))
      if (passed.length === 0) return nothingChanges
      return { events: [{ type: 'welcome-passed', student: actor.student, stages: passed }] }
    },
  }),
  /** Whether whoever is new is shown about at all. */
  'welcome.set': entry({
    ...TEACHING,
    payload: z.strictObject({ on: z.boolean() }),
    decide: ({ welcome }, { on }) => (welcome.on === on ? nothingChanges : { events: [{ type: 'welcome-set', on }] }),
  }),
} as const
