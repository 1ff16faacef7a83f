import { useState } from 'react'
import { Button } from '@mantine/core'
import type { PayloadIn, TeachersProposalView } from '@jagten/server/contract'
import { Dialog } from '../parts/dialog.tsx'
import { Empty } from '../parts/empty.tsx'
import { discussedFirst, discussedIn } from '../proposal/discussed.ts'
import { EMPTY_DRAFT } from '../proposal/draft.ts'
import { ProposalBody } from '../proposal/proposal-body.tsx'
import { ProposalForm } from '../proposal/proposal-form.tsx'
import { isUndecided } from '../proposal/proposal-words.ts'
import { useWords } from '../words/words.tsx'
import { Hide } from './hide.tsx'
import { Meeting } from './meeting.tsx'
import { MinutesLink } from './minutes-link.tsx'
import { OpenPoll } from './open-poll.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useNames } from '../roster/use-names.ts'
import styles from './teachers-proposals.module.css'

/** Proposals as they come, the meeting about them, and the way to a vote. */
export function TeachersProposals({ isSafe }: { isSafe: boolean }) {
  const { say } = useWords()
  const { view } = useTeacher()
  const { proposals, meeting } = view
  const discussed = discussedIn(meeting)
  return (
    <>
      <div className={styles.bar}>
        <Meeting />
        <div className={styles.beside}>
          {proposals.length > 0 && <MinutesLink size="sm" />}
          <MakeProposal />
        </div>
      </div>
      {proposals.length === 0 && (
        <Empty title={say('page.teachersProposals.empty')} next={say('page.teachersProposals.emptyNext')} />
      )}
      <ul className={styles.list}>
        {discussedFirst(proposals, meeting).map((proposal) => (
          <li key={proposal.id} className={styles.card} data-discussed={proposal.id === discussed || undefined}>
            <OneProposal proposal={proposal} isSafe={isSafe} isDiscussed={proposal.id === discussed} />
          </li>
        ))}
      </ul>
    </>
  )
}

type OneProps = { proposal: TeachersProposalView; isSafe: boolean; isDiscussed: boolean }

function OneProposal({ proposal, isSafe, isDiscussed }: OneProps) {
  const { say } = useWords()
  const { view } = useTeacher()
  const nameOf = useNames()
  const { number } = proposal
  const isPollOn = view.polls.some((poll) => poll.state !== 'closed')
  const by =
    proposal.by && !isSafe ? say('page.teachersProposals.by', { name: nameOf(proposal.by.student) }) : undefined
  const isHidden = proposal.title.hidden || proposal.reason.hidden
  if (isSafe && isHidden) return <p>{say('page.teachersProposals.isHidden')}</p>
  return (
    <>
      <ProposalBody
        proposal={proposal}
        by={by}
        isDiscussed={isDiscussed}
        besideAmendment={(amendment) => (
          <Hide
            texts={[amendment]}
            label={say('page.teachersProposals.hideAmendment')}
            name={say('page.teachersProposals.hideAmendment')}
          />
        )}
      />
      {isHidden && <p className={styles.hidden}>{say('page.teachersProposals.isHidden')}</p>}
      <div className={styles.actions}>
        {isUndecided(proposal.state) && <OpenPoll proposal={proposal} isDisabled={isPollOn} isNext={isDiscussed} />}
        <Hide
          texts={[proposal.title, proposal.reason]}
          label={say('page.teachersProposals.hide')}
          name={say('page.teachersProposals.hideNamed', { number })}
        />
      </div>
    </>
  )
}

/** A proposal the teacher makes, for a first lesson in which nobody types. */
function MakeProposal() {
  const { say } = useWords()
  const { act } = useTeacher()
  const [isOpen, setOpen] = useState(false)
  const [draft, setDraft] = useState(EMPTY_DRAFT)

  async function send(proposal: PayloadIn<'proposal.submit'>): Promise<void> {
    if (!(await act('proposal.submit', proposal))) return
    setDraft(EMPTY_DRAFT)
    setOpen(false)
  }

  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {say('page.teachersProposals.make')}
      </Button>
      <Dialog opened={isOpen} title={say('page.teachersProposals.make')} onClose={() => setOpen(false)}>
        <ProposalForm draft={draft} onDraft={setDraft} onSend={send} />
      </Dialog>
    </>
  )
}
