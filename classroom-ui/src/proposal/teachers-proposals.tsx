import type { ReactNode } from 'react'
import type { AmendmentView, TeachersProposalView } from '@jagten/server/contract'
import { Button } from '@mantine/core'
import { AskFirst } from '../parts/ask-first.tsx'
import { Empty } from '../parts/empty.tsx'
import { discussedFirst, discussedIn } from './discussed.ts'
import { PinProposal } from './pin-proposal.tsx'
import { ProposalBody } from './proposal-body.tsx'
import { isUndecided, wordsOf } from './proposal-words.ts'
import { useWords } from '../words/words.tsx'
import { HideText } from '../control/hide-text.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useNames } from '../roster/use-names.ts'
import { HaveBuilt } from '../planned/have-built.tsx'
import { PlanProposal } from '../planned/plan-proposal.tsx'
import styles from './teachers-proposals.module.css'

type Poll = (proposal: TeachersProposalView, isDiscussed: boolean) => ReactNode
type PollAmendment = (proposal: TeachersProposalView, amendment: AmendmentView, isDiscussed: boolean) => ReactNode

type Props = {
  readonly isSafe: boolean
  /** The way from a proposal that is not decided to a vote on it. */
  readonly poll: Poll
  /** The same for a change of it. */
  readonly pollAmendment: PollAmendment
  /** What is done about a proposal that is decided. */
  readonly after: (proposal: TeachersProposalView) => ReactNode
}

/** Proposals as they come; the one the meeting talks about stands first. */
export function TeachersProposals({ isSafe, poll, pollAmendment, after }: Props) {
  const { say } = useWords()
  const { proposals, meeting } = useTeacher().view
  const discussed = discussedIn(meeting)
  return (
    <>
      {proposals.length === 0 && (
        <Empty title={say('page.teachersProposals.empty')} next={say('page.teachersProposals.emptyNext')} />
      )}
      <ul className={styles.list}>
        {discussedFirst(proposals, meeting).map((proposal) => (
          <li key={proposal.id} className={styles.card} data-discussed={proposal.id === discussed || undefined}>
            <OneProposal
              proposal={proposal}
              isSafe={isSafe}
              isDiscussed={proposal.id === discussed}
              poll={poll}
              pollAmendment={pollAmendment}
              after={after}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

type OneProps = Props & { proposal: TeachersProposalView; isDiscussed: boolean }

function OneProposal({ proposal, isSafe, isDiscussed, poll, pollAmendment, after }: OneProps) {
  const { say } = useWords()
  const nameOf = useNames()
  const { view, act } = useTeacher()
  const { number } = proposal
  const by =
    proposal.by && !isSafe ? say('page.teachersProposals.by', { name: nameOf(proposal.by.student) }) : undefined
  const isHidden = proposal.title.hidden || proposal.reason.hidden
  if (isSafe && isHidden) return <p>{say('page.teachersProposals.isHidden')}</p>
  return (
    <>
      <ProposalBody
        proposal={proposal}
        plan={view.plan}
        by={by}
        isDiscussed={isDiscussed}
        besideAmendment={(amendment) => (
          <span className={styles.actions}>
            {amendment.turn === 1 && proposal.amendments.some(({ turn }) => turn === 2) && (
              <span>{say('page.teachersProposals.widest')}</span>
            )}
            {amendment.turn !== null && pollAmendment(proposal, amendment, isDiscussed)}
            {amendment.turn !== null && <ReferAmendment proposal={proposal} amendment={amendment} />}
            <HideText
              texts={[amendment]}
              label={say('page.teachersProposals.hideAmendment')}
              name={say('page.teachersProposals.hideAmendment')}
            />
          </span>
        )}
      />
      {!isUndecided(proposal.state) && after(proposal)}
      {isHidden && <p className={styles.hidden}>{say('page.teachersProposals.isHidden')}</p>}
      <div className={styles.actions}>
        {isUndecided(proposal.state) && poll(proposal, isDiscussed)}
        {isUndecided(proposal.state) && view.plan && (
          <PinProposal proposal={proposal} plan={view.plan} onPin={(pin) => void act('proposal.pin', pin)} />
        )}
        {isUndecided(proposal.state) && view.plan && (
          <PlanProposal
            klass={view.id}
            proposal={proposal}
            plan={view.plan}
            onPlan={(planned) => void act('proposal.plan', planned)}
          />
        )}
        <HaveBuilt proposal={proposal} />
        <HideText
          texts={[proposal.title, proposal.reason]}
          label={say('page.teachersProposals.hide')}
          name={say('page.teachersProposals.hideNamed', { number })}
        />
      </div>
    </>
  )
}

/** Whoever leads the meeting finds that a change is quite another proposal: it is not voted on today. */
function ReferAmendment({ proposal, amendment }: { proposal: TeachersProposalView; amendment: AmendmentView }) {
  const { say } = useWords()
  const { act } = useTeacher()
  return (
    <AskFirst
      title={say('page.teachersProposals.refer')}
      question={say('page.teachersProposals.referAsk')}
      yes={say('page.teachersProposals.referYes')}
      onYes={() => void act('amendment.refer', { proposal: proposal.id, amendment: amendment.amendment })}
      opener={(ask) => (
        <Button
          size="sm"
          variant="subtle"
          aria-label={say('page.teachersProposals.referNamed', { text: wordsOf(say, amendment) })}
          onClick={ask}
        >
          {say('page.teachersProposals.refer')}
        </Button>
      )}
    />
  )
}
