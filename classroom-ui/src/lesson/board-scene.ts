import type { StepView } from '@jagten/server/contract'

export type BoardScene = NonNullable<StepView['projector']>['scene']

/** What the board shows of a step that does not say it itself: one from a log older than its saying so. */
const OF_KIND: Readonly<Record<StepView['kind'], BoardScene>> = {
  welcome: 'join',
  explore: 'map',
  talk: 'step',
  sketch: 'step',
  propose: 'proposals',
  meet: 'meeting',
  vote: 'poll',
  show: 'decisions',
  reflect: 'step',
}

/** What the step itself wants on the board, when nothing more urgent stands there. */
export function boardSceneOf({ kind, projector }: Pick<StepView, 'kind' | 'projector'>): BoardScene {
  return projector?.scene ?? OF_KIND[kind]
}
