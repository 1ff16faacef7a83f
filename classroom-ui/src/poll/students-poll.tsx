import type { StudentsPollView } from '@jagten/server/contract'
import { HardWord } from '../glossary/hard-word.tsx'
import { AskedChanges } from './asked-changes.tsx'
import { Price } from '../proposal/price.tsx'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { SecretBallot } from './secret-ballot.tsx'
import { OpenBallot } from './open-ballot.tsx'
import { PollResult } from './poll-result.tsx'
import { HandOver } from '../shared-computer/hand-over.tsx'
import { pollHead } from './result-words.ts'
import { whereAsked } from './where-asked.ts'
import { useStudent } from '../face/student-face.ts'
import { InTheBox } from './in-the-box.tsx'
import page from '../parts/student-page.module.css'
import { PlannedThings } from '../planned/planned-things.tsx'
import styles from './students-poll.module.css'

/** A poll as one student meets it, from the paper in the hand to the result. */
export function StudentsPoll({ poll }: { poll: StudentsPollView }) {
  const { lang, say } = useWords()
  const { view } = useStudent()
  const place = whereAsked(say, lang, view.plan, poll)
  return (
    <div className={page.sides}>
      <div className={page.column}>
        <p className={page.small}>
          {pollHead(say, poll)} · <HardWord term={poll.form}>{say(`page.poll.${poll.form}`)}</HardWord>
        </p>
        <h1 className={page.title}>{poll.title ?? say('page.proposal.hidden')}</h1>
        {poll.state !== 'closed' && (
          <>
            <AskedChanges poll={poll} className={page.task} />
            {poll.reason && <p className={page.task}>{poll.reason}</p>}
            {place && <p className={page.small}>{place}</p>}
            {poll.rent > 0 && (
              <p className={page.small}>{say('page.rent.rises', { amount: kroner(say, lang, poll.rent) })}</p>
            )}
            <Price amount={poll.cost} before={poll.amends?.costBefore ?? null} />
            <PlannedThings things={poll.things} plan={view.plan} />
          </>
        )}
      </div>
      <div className={page.column}>
        <PollState poll={poll} />
      </div>
    </div>
  )
}

function PollState({ poll }: { poll: StudentsPollView }) {
  const { say } = useWords()
  const { held, used } = poll.votes
  switch (poll.state) {
    case 'closed':
      return <PollResult poll={poll} />
    case 'suspended':
      return (
        <div className={page.notice}>
          <p className={styles.message}>{say('page.poll.suspended')}</p>
          <p>{say('page.poll.turnout', poll.turnout)}</p>
        </div>
      )
    case 'open':
      if (held === 0) {
        return (
          <>
            <HandOver />
            <div className={page.notice}>
              <p className={styles.message}>{say('page.vote.notOnRoll')}</p>
              <p>{say('page.vote.notOnRollWhy')}</p>
              <p>{say('page.poll.turnout', poll.turnout)}</p>
            </div>
          </>
        )
      }
      if (poll.form === 'open') return <OpenBallot poll={poll} />
      return used < held ? <SecretBallot poll={poll} /> : <InTheBox poll={poll} />
  }
}
