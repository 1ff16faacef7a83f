import { Suspense } from 'react'
import type { ProposalView, SitePlanView } from '@jagten/server/contract'
import { fetched } from '../fetching/fetched.ts'

// fetched where something is planned: the first load is for a weak network
const ListedThings = fetched(() => import('./listed-things.tsx').then(({ ListedThings: piece }) => piece))

type Props = { readonly things: ProposalView['things']; readonly plan: SitePlanView | null }

/** What a proposal puts up, and the way to see it at the place. Nothing where it is words alone. */
export function PlannedThings({ things, plan }: Props) {
  if (things.length === 0) return null
  return (
    <Suspense>
      <ListedThings things={things} plan={plan} />
    </Suspense>
  )
}
