import { Suspense, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { Check, ThumbsUp } from 'lucide-react'
import type { StudentsProposalView } from '@jagten/server/contract'
import { fetched } from '../fetching/fetched.ts'
import { AskFirst } from '../parts/ask-first.tsx'
import { discussedIn } from './discussed.ts'
import { ProposalBody } from './proposal-body.tsx'
import { isUndecided, wordsOf } from './proposal-words.ts'
import { useWords } from '../words/words.tsx'
import { createKeptWriting } from '../store/kept-writing.ts'
import { EMPTY_AMENDMENT, amendmentOf } from './draft.ts'
import { useStudent } from '../face/student-face.ts'
import styles from './proposal-card.module.css'

// fetched when they are needed: the first load is for a weak network
const PinProposal = fetched(() => import('./pin-proposal.tsx').then(({ PinProposal: piece }) => piece))
const PlanProposal = fetched(() => import('../planned/plan-proposal.tsx').then(({ PlanProposal: piece }) => piece))
const AmendForm = fetched(() => import('./amend-form.tsx').then(({ AmendForm: piece }) => piece))

/** One proposal, with what this student may do about it. */
export function ProposalCard({ proposal, children }: { proposal: StudentsProposalView; children?: ReactNode }) {
  const { say } = useWords()
  const { view, act } = useStudent()
  const { meeting } = view
  const [amends, setAmends] = useState(() =>
    createKeptWriting(sessionStorage, amendmentOf(proposal.id), view.me.id, EMPTY_AMENDMENT).isBegun(),
  )
  // as the rules have it: where nobody proposes and nobody speaks, nothing is done about a proposal
  const isOpen = view.may.propose || view.may.speak
  const title = wordsOf(say, proposal.title)

  return (
    <article className={styles.card} aria-label={say('page.proposals.number', { number: proposal.number, title })}>
      <ProposalBody
        proposal={proposal}
        plan={view.plan}
        isDiscussed={discussedIn(meeting) === proposal.id}
        besideAmendment={(one) =>
          one.hidden &&
          one.text !== null && (
            <span className={styles.mine}>
              {say(
                proposal.waitingAmendments.includes(one.id)
                  ? 'page.studentsControl.held'
                  : 'page.studentsControl.taken',
              )}
            </span>
          )
        }
      />
      {proposal.mine && (proposal.title.hidden || proposal.reason.hidden) && (
        <p className={styles.mine}>
          {say(proposal.waits ? 'page.studentsControl.held' : 'page.studentsControl.taken')}
        </p>
      )}
      {isUndecided(proposal.state) && (
        <div className={styles.actions}>
          {proposal.mine && <span className={styles.mine}>{say('page.proposals.mine')}</span>}
          {!proposal.mine && proposal.supported && (
            <span className={styles.mine}>
              <Check size={18} aria-hidden="true" /> {say('page.proposals.supported')}
            </span>
          )}
          {isOpen && !proposal.mine && !proposal.supported && (
            <Button
              leftSection={<ThumbsUp size={18} aria-hidden="true" />}
              onClick={() => void act('proposal.support', { proposal: proposal.id })}
            >
              {say('page.proposals.support')}
            </Button>
          )}
          {isOpen && !amends && <Button onClick={() => setAmends(true)}>{say('page.proposals.amend')}</Button>}
          {isOpen && proposal.mine && view.plan && (
            <Suspense>
              <PinProposal proposal={proposal} plan={view.plan} onPin={(pin) => void act('proposal.pin', pin)} />
            </Suspense>
          )}
          {isOpen && proposal.mine && view.plan && (
            <Suspense>
              <PlanProposal
                klass={view.id}
                proposal={proposal}
                plan={view.plan}
                onPlan={(planned) => void act('proposal.plan', planned)}
              />
            </Suspense>
          )}
          {isOpen && proposal.mine && (
            <AskFirst
              title={say('page.proposals.withdraw')}
              question={say('page.proposals.withdrawAsk', { title })}
              yes={say('page.proposals.withdraw')}
              danger
              onYes={() => void act('proposal.withdraw', { proposal: proposal.id })}
              opener={(ask) => (
                <Button variant="subtle" onClick={ask}>
                  {say('page.proposals.withdraw')}
                </Button>
              )}
            />
          )}
        </div>
      )}
      {children}
      {amends && isUndecided(proposal.state) && (
        <Suspense fallback={<p role="status">{say('page.line.connecting')}</p>}>
          <AmendForm proposal={proposal} isClosed={!isOpen} onDone={() => setAmends(false)} />
        </Suspense>
      )}
    </article>
  )
}
