import { authorOf } from '../base/actor.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import type { ProposalId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { Refusal } from '../base/refusal.ts'
import { changed, withState } from './proposal.ts'
import type { Proposal } from './proposal.ts'
import type { Worker, Works, WorksEvent } from './works-events.ts'

type Proposals = readonly Proposal[]

function found(proposals: Proposals, id: ProposalId): Proposal | Refusal {
  return proposals.find((one) => one.id === id) ?? refuse('proposal.unknown')
}

/** An adopted proposal with things is built: from the beginning, or on from where it was stopped. */
export function beginWorks(
  proposals: Proposals,
  { proposal: id, by }: { readonly proposal: ProposalId; readonly by: Worker },
  given: Given,
): Decision<WorksEvent> {
  const proposal = found(proposals, id)
  if ('refusal' in proposal) return proposal
  if (proposal.state !== 'adopted') return refuse('works.not-adopted')
  if (proposal.things.length === 0) return refuse('works.nothing-planned')
  const { works } = proposal
  if (works !== null && works.state !== 'stopped') return refuse('works.on')
  return { events: [{ type: 'works-begun', proposal: id, work: works?.work ?? given.id(), by }] }
}

/** What stands stays, and it can be gone on with. */
export function stopWorks(proposals: Proposals, id: ProposalId): Decision<WorksEvent> {
  const proposal = found(proposals, id)
  if ('refusal' in proposal) return proposal
  return proposal.works?.state === 'building'
    ? { events: [{ type: 'works-stopped', proposal: id }] }
    : refuse('works.not-on')
}

/** What was built is taken away, and nobody's later work with it. */
export function takeDownWorks(proposals: Proposals, id: ProposalId): Decision<WorksEvent> {
  const proposal = found(proposals, id)
  if ('refusal' in proposal) return proposal
  const { works } = proposal
  if (works === null) return refuse('works.none')
  return works.state === 'built' || works.state === 'stopped'
    ? { events: [{ type: 'works-taking-down', proposal: id }] }
    : refuse('works.on')
}

/** A working day: somebody of the class puts up one of the planned things. */
export function helpBuild(
  proposals: Proposals,
  { proposal: id, nth }: { readonly proposal: ProposalId; readonly nth: number },
  given: Given,
): Decision<WorksEvent> {
  const proposal = found(proposals, id)
  if ('refusal' in proposal) return proposal
  const { works } = proposal
  if (works?.state !== 'building') return refuse('works.not-on')
  if (works.by !== 'class') return refuse('works.not-class')
  if (nth >= proposal.things.length) return refuse('thing.unknown')
  const building = { kind: 'planned', work: works.work, by: authorOf(given.actor), nth } as const
  return { events: [], beside: { building } }
}

/** The world says how far it came: nobody but the clock. */
export function endWorks(proposals: Proposals, work: string, left: number): Decision<WorksEvent> {
  const proposal = proposals.find(({ works }) => works?.work === work)
  const state = proposal?.works?.state
  if (!proposal || (state !== 'building' && state !== 'taking-down')) return { events: [] }
  return { events: [{ type: 'works-ended', proposal: proposal.id, left }] }
}

/** @param at - Unix milliseconds. */
export function applyWorks(proposals: Proposals, event: WorksEvent, at: number): Proposals {
  const withWorks = (change: (works: Works) => Works | null): Proposals =>
    changed(proposals, event.proposal, (one) => ({ ...one, works: one.works && change(one.works) }))
  switch (event.type) {
    case 'works-begun': {
      const begun = { work: event.work, by: event.by, state: 'building', left: 0 } as const
      return changed(proposals, event.proposal, (one) => ({
        ...one,
        works: { ...begun, beganAt: one.works?.beganAt ?? at },
      }))
    }
    case 'works-stopped':
      return withWorks((works) => ({ ...works, state: 'stopped' }))
    case 'works-taking-down': {
      const isBuilt = proposals.some(({ id, state }) => id === event.proposal && state === 'carried-out')
      const undone = withWorks((works) => ({ ...works, state: 'taking-down' }))
      return isBuilt ? withState(undone, event.proposal, 'adopted') : undone
    }
    case 'works-ended': {
      const wasTakenDown = proposals.some(({ id, works }) => id === event.proposal && works?.state === 'taking-down')
      if (wasTakenDown) return withWorks(() => null)
      const { left } = event
      if (left > 0) return withWorks((works) => ({ ...works, state: 'stopped', left }))
      return withState(
        withWorks((works) => ({ ...works, state: 'built', left })),
        event.proposal,
        'carried-out',
      )
    }
    default:
      return event satisfies never
  }
}

/** What was decided does not hold any more: nobody goes on building it, and what stands waits for somebody to take it down. */
export function withoutDecision(works: Works | null): Works | null {
  return works?.state === 'building' ? { ...works, state: 'stopped' } : works
}
