import type { StudentsElectionView } from '@jagten/server/contract'
import { MailCheck } from 'lucide-react'
import { HandOver } from '../shared-computer/hand-over.tsx'
import { useWords } from '../words/words.tsx'
import { Elected } from './elected.tsx'
import { ElectionBallot } from './election-ballot.tsx'
import { Seal } from './seal.tsx'
import page from '../parts/student-page.module.css'

/** An election as one student meets it, from the paper in the hand to who was elected. */
export function StudentsElection({ election }: { election: StudentsElectionView }) {
  const { say } = useWords()
  return (
    <div className={page.column}>
      <p className={page.small}>{say('page.poll.secret')}</p>
      <h1 className={page.title}>{say('page.election.title')}</h1>
      <ElectionState election={election} />
      {!election.result && <Seal seal={election.seal} />}
    </div>
  )
}

function ElectionState({ election }: { election: StudentsElectionView }) {
  const { say } = useWords()
  const { held, used } = election.votes
  if (election.result) return <Elected election={election} heading="h2" />
  if (election.state === 'closed') {
    return (
      <div className={page.notice} role="status">
        <p>{say('page.poll.void')}</p>
        <p>{say(`page.poll.voidWhy.${election.why}`)}</p>
      </div>
    )
  }
  if (election.state === 'suspended') return <p className={page.notice}>{say('page.poll.suspended')}</p>
  if (held > 0 && used < held) return <ElectionBallot election={election} />
  return (
    <>
      <HandOver />
      <div className={page.notice}>
        {held === 0 ? (
          <>
            <p>{say('page.vote.notOnRoll')}</p>
            <p>{say('page.vote.notOnRollWhy')}</p>
          </>
        ) : (
          <>
            <p role="status">
              <MailCheck size={24} aria-hidden="true" /> {say(held > 1 ? 'page.vote.castBoth' : 'page.vote.cast')}
            </p>
            <p>{say('page.vote.wait')}</p>
          </>
        )}
        <p>{say('page.poll.turnout', election.turnout)}</p>
      </div>
    </>
  )
}
