import type { Step, Text } from '@jagten/lesson-plans/schema'
import { plans as da } from '@jagten/server/contract/words/da/page/plans'
import { plans as en } from '@jagten/server/contract/words/en/page/plans'

export const NO_TEXT: Text = { da: '', en: '' }

/** A plan is read in both languages, whichever its teacher has. */
const inBoth = (key: 'newTitle' | 'newDo' | 'newProduces' | 'newDoneWhen'): Text => ({
  da: da.plans[key],
  en: en.plans[key],
})

/** A step nobody has written yet. */
export const NEW_STEP: Omit<Step, 'id'> = {
  kind: 'talk',
  title: inBoth('newTitle'),
  minutes: 5,
  least: 3,
  needed: false,
  advance: 'teacher',
  who: 'class',
  allows: ['speak'],
  tools: ['proposals', 'floor'],
  projector: { scene: 'step' },
  say: NO_TEXT,
  do: inBoth('newDo'),
  task: NO_TEXT,
  produces: inBoth('newProduces'),
  doneWhen: inBoth('newDoneWhen'),
}
