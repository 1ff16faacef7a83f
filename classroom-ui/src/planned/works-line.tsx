import type { ProposalView } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'

const WHAT = { stopped: 'stopped', built: 'built', 'taking-down': 'takingDown' } as const

/** How far the building of a decision is; nothing while nobody builds it. */
export function WorksLine({ proposal }: { proposal: Pick<ProposalView, 'works' | 'things'> }) {
  const { say } = useWords()
  const { works, things } = proposal
  if (!works) return null
  const { by, state, left, done } = works
  return (
    <p role="status">
      <b>{say(`page.works.${state === 'building' ? by : WHAT[state]}`)}</b>
      {done !== null && ` · ${say('page.works.done', { done, of: things.length })}`}
      {state === 'stopped' && left > 0 && ` · ${say('page.works.left', { count: left })}`}
    </p>
  )
}
