import { z } from 'zod'
import { TEACHING, entryOf } from '../base/command.ts'
import { nothingChanges } from '../base/decision.ts'
import { TextId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { TextsEvent } from './events.ts'
import type { TextsState } from './texts.ts'

const entry = entryOf<TextsState, TextsEvent>()

export const commands = {
  'text.hide': entry({
    ...TEACHING,
    inArchive: true,
    payload: z.strictObject({ text: TextId }),
    decide({ hidden, held }, { text }, given) {
      if (given.text(text) === undefined) return refuse('text.unknown')
      // hidden by the teacher too, one that waited has been seen to
      return hidden.has(text) && !held.has(text) ? nothingChanges : { events: [{ type: 'text-hidden', text }] }
    },
  }),
  'text.show': entry({
    ...TEACHING,
    inArchive: true,
    payload: z.strictObject({ text: TextId }),
    decide: ({ hidden }, { text }) => (hidden.has(text) ? { events: [{ type: 'text-shown', text }] } : nothingChanges),
  }),
} as const
