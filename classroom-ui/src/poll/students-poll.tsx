import type { StudentsPollView } from '@jagten/server/contract'
import { HardWord } from '../glossary/hard-word.tsx'
import { Price } from '../proposal/price.tsx'
import { useWords } from '../words/words.tsx'
import { SecretBallot } from './secret-ballot.tsx'
import { OpenBallot } from './open-ballot.tsx'
import { PollResult } from './poll-result.tsx'
import { InTheBox } from './in-the-box.tsx'
import page from '../parts/student-page.module.css'
import styles from './students-poll.module.css'

/** A poll as one student meets it, from the paper in the hand to the result. */
export function StudentsPoll({ poll }: { poll: StudentsPollView }) {
  const { say } = useWords()
  return (
    <>
      <p className={page.small}>
        {say('page.proposal.number', { number: poll.number })} ·{' '}
        <HardWord term={poll.form}>{say(`page.poll.${poll.form}`)}</HardWord>
      </p>
      <h1 className={page.title}>{poll.title ?? say('page.proposal.hidden')}</h1>
      {poll.state !== 'closed' && (
        <>
          {poll.reason && <p className={page.task}>{poll.reason}</p>}
          <Price amount={poll.cost} />
        </>
      )}
      <PollState poll={poll} />
    </>
  )
}

function PollState({ poll }: { poll: StudentsPollView }) {
  const { say } = useWords()
  const { held, used } = poll.votes
  switch (poll.state) {
    case 'closed':
      return <PollResult poll={poll} />
    case 'suspended':
      return <p className={page.notice}>{say('page.poll.suspended')}</p>
    case 'open':
      if (held === 0) {
        return (
          <div className={page.notice}>
            <p className={styles.message}>{say('page.vote.notOnRoll')}</p>
            <p>{say('page.vote.notOnRollWhy')}</p>
          </div>
        )
      }
      if (poll.form === 'open') return <OpenBallot poll={poll} />
      return used < held ? <SecretBallot poll={poll} /> : <InTheBox poll={poll} />
  }
}
