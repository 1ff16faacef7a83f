import { useState } from 'react'
import { Button } from '@mantine/core'
import type { TeachersElectionView, TeachersPollView } from '@jagten/server/contract'
import { TimeLeft } from '../clock/time-left.tsx'
import { useMay } from '../helpers/use-may.ts'
import { AskFirst } from '../parts/ask-first.tsx'
import { Card } from '../parts/card.tsx'
import { Fold } from '../parts/fold.tsx'
import { TeachersElected } from '../election/teachers-elected.tsx'
import { HandsRaised } from './hands-raised.tsx'
import { PutAway, usePutAway } from '../parts/put-away.tsx'
import { ClassRent } from '../rent/class-rent.tsx'
import { Housing } from '../roster/housing.tsx'
import { isTie } from './tie.ts'
import { TurnoutBar } from './turnout-bar.tsx'
import { listed } from '../words/format.ts'
import { figures, outcomeWords, pollHead, tieWords } from './result-words.ts'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import styles from './teachers-poll.module.css'

/** The poll that is on, or the last one's result until it is put away. */
export function TeachersPoll({ isSafe }: { isSafe: boolean }) {
  const { say } = useWords()
  const { polls } = useTeacher().view
  const { isAway, putAway } = usePutAway()
  const poll = polls.find((one) => one.state !== 'closed') ?? polls.at(-1)
  if (!poll || (poll.state === 'closed' && isAway(poll.id))) return null
  const tone = poll.state === 'closed' ? undefined : 'now'
  const aside = poll.state === 'closed' && <PutAway onClick={() => putAway(poll.id)} />
  if (poll.method === 'block-vote') {
    return (
      <Card title={`${say('page.election.title')} · ${say('page.poll.secret')}`} tone={tone} aside={aside}>
        {poll.state === 'closed' ? <TeachersElected election={poll} /> : <Running poll={poll} isSafe={isSafe} />}
      </Card>
    )
  }
  const form = poll.form === 'secret' ? say('page.poll.secret') : say('page.poll.open')
  return (
    <Card title={`${pollHead(say, poll)} · ${form}`} tone={tone} aside={aside}>
      <h3 className={styles.title}>{poll.title ?? say('page.proposal.hidden')}</h3>
      {poll.state === 'closed' ? <Closed poll={poll} isSafe={isSafe} /> : <Running poll={poll} isSafe={isSafe} />}
    </Card>
  )
}

function Running({ poll, isSafe }: { poll: TeachersPollView | TeachersElectionView; isSafe: boolean }) {
  const { say } = useWords()
  const { act, aheadMs } = useTeacher()
  const missing = poll.turnout.households - poll.turnout.householdsVoted
  const close = (): void => void act('poll.close', { poll: poll.id })
  return (
    <>
      <TurnoutBar turnout={poll.turnout} isOn={poll.state === 'open'} />
      {poll.method === 'yes-no' && poll.madeSecret && <p role="status">{say('page.poll.madeSecret')}</p>}
      {poll.state === 'suspended' && <p role="status">{say('page.poll.suspended')}</p>}
      {poll.turnout.cast === poll.turnout.entitled ? (
        <p className={styles.small}>{say('page.poll.everybody')}</p>
      ) : (
        <Missing count={poll.missing.length || missing} numbers={isSafe ? [] : poll.missing} />
      )}
      <TimeLeft endsAt={poll.endsAt} leftMs={null} aheadMs={aheadMs} label={say('page.poll.left')} />
      <div className={styles.buttons}>
        {poll.state === 'suspended' && (
          <Button className={styles.wide ?? ''} onClick={() => void act('poll.resume', { poll: poll.id })}>
            {say('page.teachersPoll.resume')}
          </Button>
        )}
        {poll.missing.length === 0 ? (
          <Button variant="filled" className={styles.wide ?? ''} onClick={close}>
            {say('page.teachersPoll.close')}
          </Button>
        ) : (
          <AskFirst
            title={say('page.teachersPoll.close')}
            question={say('page.teachersPoll.closeAsk', { count: poll.missing.length })}
            yes={say('page.teachersPoll.closeYes')}
            onYes={close}
            opener={(ask) => (
              <Button variant="filled" className={styles.wide ?? ''} onClick={ask}>
                {say('page.teachersPoll.close')}
              </Button>
            )}
          />
        )}
        {poll.form === 'open' && (
          <AskFirst
            title={say('page.teachersPoll.makeSecret')}
            question={say('page.teachersPoll.makeSecretAsk')}
            yes={say('page.teachersPoll.makeSecretYes')}
            onYes={() => void act('poll.secret', { poll: poll.id })}
            opener={(ask) => (
              <Button size="sm" className={styles.wide ?? ''} onClick={ask}>
                {say('page.teachersPoll.makeSecret')}
              </Button>
            )}
          />
        )}
      </div>
    </>
  )
}

/** How many households have votes left; which ones only behind a click, since the screen is often mirrored. */
function Missing({ count, numbers }: { count: number; numbers: readonly number[] }) {
  const { lang, say } = useWords()
  const [isShown, setShown] = useState(false)
  return (
    <div className={styles.missing}>
      <span className={styles.small}>{say('page.poll.missing', { count })}</span>
      {numbers.length > 0 && (
        <Button size="compact-sm" variant="subtle" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? say('page.teachersPoll.hideMissing') : say('page.teachersPoll.whoMissing')}
        </Button>
      )}
      {isShown && numbers.length > 0 && (
        <p className={styles.numbers}>{say('page.teachersPoll.missingNumbers', { numbers: listed(lang, numbers) })}</p>
      )}
    </div>
  )
}

function Closed({ poll, isSafe }: { poll: TeachersPollView; isSafe: boolean }) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const may = useMay()
  const again = (): void =>
    void act('poll.open', {
      proposal: poll.proposal,
      ...(poll.amends && { amendment: poll.amends.amendment }),
      form: poll.form,
      housed: view.unhoused.map(({ student }) => student),
    })
  if (!poll.result) {
    const isProposal = view.proposals.some((proposal) => proposal.id === poll.proposal)
    return (
      <>
        <p className={styles.outcome} role="status">
          {say('page.poll.void')}
        </p>
        <p className={styles.small}>{'why' in poll && say(`page.poll.voidWhy.${poll.why}`)}</p>
        {isProposal && (
          <>
            <Housing isSafe={isSafe} />
            <Button variant="filled" onClick={again}>
              {say('page.teachersPoll.again')}
            </Button>
          </>
        )}
      </>
    )
  }
  return (
    <div role="status">
      <p>{figures(say, poll.result)}</p>
      <p className={styles.outcome} data-outcome={poll.result.outcome}>
        {outcomeWords(say, poll, poll.result.outcome)}
      </p>
      {isTie(poll.result) && <p>{tieWords(say, poll)}</p>}
      {poll.result.outcome === 'adopted' && !poll.amends && <ClassRent rent={view.rent} />}
      {poll.hands && (
        <Fold title={say('page.poll.hands.voted')}>
          <HandsRaised hands={poll.hands} />
        </Fold>
      )}
      {may('poll.void-decided') && (
        <AskFirst
          title={say('page.teachersPoll.anew')}
          question={say('page.teachersPoll.anewAsk')}
          yes={say('page.teachersPoll.anewYes')}
          onYes={() => void act('poll.void-decided', { poll: poll.id })}
          opener={(ask) => (
            <Button size="sm" onClick={ask}>
              {say('page.teachersPoll.anew')}
            </Button>
          )}
        />
      )}
      {poll.form === 'secret' && poll.receipts === null && may('poll.show-receipts') && (
        <AskFirst
          title={say('page.teachersPoll.showReceipts')}
          question={say('page.teachersPoll.showReceiptsAsk')}
          yes={say('page.teachersPoll.showReceiptsYes')}
          onYes={() => void act('poll.show-receipts', { poll: poll.id })}
          opener={(ask) => (
            <Button size="sm" onClick={ask}>
              {say('page.teachersPoll.showReceipts')}
            </Button>
          )}
        />
      )}
    </div>
  )
}
