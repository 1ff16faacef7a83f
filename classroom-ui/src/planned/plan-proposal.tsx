import { Suspense, useState } from 'react'
import { Button } from '@mantine/core'
import type { ClassId, PayloadIn, ProposalView, SitePlanView } from '@jagten/server/contract'
import { fetched } from '../fetching/fetched.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/words.tsx'

const PlanThings = fetched(() => import('./plan-things.tsx').then(({ PlanThings: piece }) => piece))

type Props = {
  readonly klass: ClassId
  readonly proposal: Pick<ProposalView, 'id' | 'number' | 'things' | 'place'>
  readonly plan: SitePlanView
  readonly onPlan: (planned: PayloadIn<'proposal.plan'>) => void
}

/** The way from a proposal to what it puts up. */
export function PlanProposal({ klass, proposal, plan, onPlan }: Props) {
  const { say } = useWords()
  const [opened, setOpened] = useState(false)
  const { id, number, things, place } = proposal
  return (
    <>
      <Button variant="subtle" onClick={() => setOpened(true)}>
        {say(things.length > 0 ? 'page.planning.change' : 'page.planning.open')}
      </Button>
      <Dialog opened={opened} isWide title={say('page.planning.titleOf', { number })} onClose={() => setOpened(false)}>
        <Suspense fallback={<p role="status">{say('page.planning.loading')}</p>}>
          <PlanThings
            klass={klass}
            plan={plan}
            things={things}
            about={place}
            onCancel={() => setOpened(false)}
            onSave={(next) => {
              setOpened(false)
              onPlan({ proposal: id, things: [...next] })
            }}
          />
        </Suspense>
      </Dialog>
    </>
  )
}
