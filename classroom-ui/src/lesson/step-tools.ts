import type { StepView } from '@jagten/server/contract'

type Tool = NonNullable<StepView['tools']>[number]

/** What a student needs in a step that does not say it itself: one from a log older than its saying so. */
const OF_KIND: Partial<Readonly<Record<StepView['kind'], readonly Tool[]>>> = {
  explore: ['map', 'notes'],
  propose: ['propose'],
  show: ['decisions'],
  reflect: ['decisions'],
}

/** What a student does the step with. */
export function toolsOf({ kind, tools }: Pick<StepView, 'kind' | 'tools'>): readonly Tool[] {
  return tools ?? OF_KIND[kind] ?? []
}
