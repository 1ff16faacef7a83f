import type { ProposalView } from '@jagten/server/contract'

export type Decided<P extends ProposalView = ProposalView> = P & {
  readonly state: 'adopted' | 'rejected' | 'carried-out'
}

/** What the class has decided, in the order it was proposed. */
export function decidedOf<P extends ProposalView>(proposals: readonly P[]): Decided<P>[] {
  return proposals.filter((proposal): proposal is Decided<P> => isDecided(proposal.state))
}

function isDecided(state: ProposalView['state']): state is Decided['state'] {
  return state === 'adopted' || state === 'rejected' || state === 'carried-out'
}
