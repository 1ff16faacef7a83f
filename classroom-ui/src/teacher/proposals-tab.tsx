import { useTeacher } from '../face/teacher-face.ts'
import { CallElection } from '../election/call-election.tsx'
import { MeetingBar } from '../meeting/meeting-bar.tsx'
import { MinutesLink } from '../meeting/minutes-link.tsx'
import { AfterDecision } from '../minutes/after-decision.tsx'
import { WriteMinutes } from '../minutes/write-minutes.tsx'
import { TeachersOfficers } from '../meeting/officers/teachers-officers.tsx'
import { OpenPoll } from '../poll/open-poll.tsx'
import { MakeProposal } from '../proposal/make-proposal.tsx'
import { TeachersProposals } from '../proposal/teachers-proposals.tsx'
import styles from './proposals-tab.module.css'

/** What is proposed, the meeting about it, and the way to a vote. */
export function ProposalsTab({ isSafe }: { isSafe: boolean }) {
  const { proposals } = useTeacher().view
  return (
    <>
      <div className={styles.bar}>
        <MeetingBar isSafe={isSafe} />
        <div className={styles.beside}>
          {proposals.length > 0 && <MinutesLink size="sm" />}
          <CallElection />
          <MakeProposal />
        </div>
      </div>
      <TeachersOfficers isSafe={isSafe} />
      <TeachersProposals
        isSafe={isSafe}
        poll={(proposal, isDiscussed) => (
          <OpenPoll
            proposal={proposal}
            isNext={isDiscussed && proposal.amendments.every(({ turn }) => turn === null)}
            isSafe={isSafe}
          />
        )}
        after={(proposal) => <AfterDecision proposal={proposal} />}
        pollAmendment={(proposal, amendment, isDiscussed) => (
          <OpenPoll
            proposal={proposal}
            amendment={amendment}
            isNext={isDiscussed && amendment.turn === 1}
            isSafe={isSafe}
          />
        )}
      />
      {proposals.length > 0 && <WriteMinutes />}
    </>
  )
}
