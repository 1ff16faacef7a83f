import type { ProjectorView } from '@jagten/server/contract'
import { boardSceneOf } from './board-scene.ts'

type Step = ProjectorView['lesson']['steps'][number]

/** What stands beside a step's words: the site plan with what was noted, the proposals, or what became of them. */
export type BesideStep = 'plan' | 'proposals' | 'outcome' | 'nothing'

/**
 * A meeting, a vote or decisions that are not there yet leave the board to what they will be about, and where nothing is
 * proposed yet, to the place itself with what was noted there.
 */
export function besideStep(step: Step, view: Pick<ProjectorView, 'plan' | 'proposals'>): BesideStep {
  const hasPlan = view.plan !== null
  const wanted = boardSceneOf(step)
  if ((wanted === 'map' || wanted === 'notes') && hasPlan) return 'plan'
  if (onBoard(view.proposals).length === 0) return hasPlan ? 'plan' : 'nothing'
  if (wanted === 'decisions') return 'outcome'
  const isEnd = step.kind === 'show' || step.kind === 'reflect'
  return wanted === 'step' && isEnd ? 'outcome' : 'proposals'
}

/** The proposals the class is shown: those that can be read and were not taken back. */
export function onBoard(proposals: ProjectorView['proposals']): ProjectorView['proposals'] {
  return proposals.filter(({ title, state }) => title.text !== null && state !== 'withdrawn')
}
