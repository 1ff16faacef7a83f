import { Suspense, useState } from 'react'
import type { ProposalView, SitePlanView } from '@jagten/server/contract'
import { usePrices } from '../area/use-prices.ts'
import { fetched } from '../fetching/fetched.ts'
import { useWords } from '../words/words.tsx'
import fold from '../parts/fold.module.css'
import { thingsWords } from './things-words.ts'

// fetched when somebody wants to see it: the first load is for a weak network
const PlannedView = fetched(() => import('./planned-view.tsx').then(({ PlannedView: piece }) => piece))

type Props = { readonly things: ProposalView['things']; readonly plan: SitePlanView | null }

/** What is planned in words, and folded away the place with it. */
export function ListedThings({ things, plan }: Props) {
  const { lang, say } = useWords()
  const found = usePrices()
  // the ground is fetched by whoever wants to see it
  const [isOpen, setIsOpen] = useState(false)
  if (found.at !== 'here') return null
  return (
    <div>
      <p>{say('page.works.things', { things: thingsWords(found.prices, lang, things) })}</p>
      {plan && (
        <details className={fold.fold} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary className={fold.heading}>{say('page.works.see')}</summary>
          {isOpen && (
            <Suspense fallback={<p role="status">{say('page.line.connecting')}</p>}>
              <PlannedView plan={plan} list={found.prices} things={things} />
            </Suspense>
          )}
        </details>
      )}
    </div>
  )
}
