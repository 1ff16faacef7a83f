import type { ReactNode } from 'react'
import type { TeachersProposalView } from '@jagten/server/contract'
import { Empty } from '../parts/empty.tsx'
import { discussedFirst, discussedIn } from './discussed.ts'
import { PinProposal } from './pin-proposal.tsx'
import { ProposalBody } from './proposal-body.tsx'
import { isUndecided } from './proposal-words.ts'
import { useWords } from '../words/words.tsx'
import { HideText } from '../control/hide-text.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useNames } from '../roster/use-names.ts'
import styles from './teachers-proposals.module.css'

type Poll = (proposal: TeachersProposalView, isDiscussed: boolean) => ReactNode

type Props = {
  readonly isSafe: boolean
  /** The way from a proposal that is not decided to a vote on it. */
  readonly poll: Poll
}

/** Proposals as they come; the one the meeting talks about stands first. */
export function TeachersProposals({ isSafe, poll }: Props) {
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
            <OneProposal proposal={proposal} isSafe={isSafe} isDiscussed={proposal.id === discussed} poll={poll} />
          </li>
        ))}
      </ul>
    </>
  )
}

type OneProps = { proposal: TeachersProposalView; isSafe: boolean; isDiscussed: boolean; poll: Poll }

function OneProposal({ proposal, isSafe, isDiscussed, poll }: OneProps) {
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
          <HideText
            texts={[amendment]}
            label={say('page.teachersProposals.hideAmendment')}
            name={say('page.teachersProposals.hideAmendment')}
          />
        )}
      />
      {isHidden && <p className={styles.hidden}>{say('page.teachersProposals.isHidden')}</p>}
      <div className={styles.actions}>
        {isUndecided(proposal.state) && poll(proposal, isDiscussed)}
        {isUndecided(proposal.state) && view.plan && (
          <PinProposal proposal={proposal} plan={view.plan} onPin={(pin) => void act('proposal.pin', pin)} />
        )}
        <HideText
          texts={[proposal.title, proposal.reason]}
          label={say('page.teachersProposals.hide')}
          name={say('page.teachersProposals.hideNamed', { number })}
        />
      </div>
    </>
  )
}
