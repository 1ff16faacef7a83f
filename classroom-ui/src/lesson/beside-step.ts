import type { ProjectorView } from '@jagten/server/contract'
import { boardSceneOf } from './board-scene.ts'

type Step = ProjectorView['lesson']['steps'][number]

/** What stands beside a step's words: the site plan with what was noted, the newest proposals, or what became of them. */
export type BesideStep = 'plan' | 'proposals' | 'outcome'

/** A meeting, a vote or decisions that are not there yet leave the board to what they will be about. */
export function besideStep(step: Step, { plan }: ProjectorView): BesideStep {
  const wanted = boardSceneOf(step)
  if ((wanted === 'map' || wanted === 'notes') && plan !== null) return 'plan'
  if (wanted === 'decisions') return 'outcome'
  const isEnd = step.kind === 'show' || step.kind === 'reflect'
  return wanted === 'step' && isEnd ? 'outcome' : 'proposals'
}
