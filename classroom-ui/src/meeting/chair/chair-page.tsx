import { Button, VisuallyHidden } from '@mantine/core'
import { Gavel, Volume2 } from 'lucide-react'
import { STAMPS } from '@jagten/server/contract'
import { AskFirst } from '../../parts/ask-first.tsx'
import { useWords } from '../../words/words.tsx'
import { useStudent } from '../../face/student-face.ts'
import { TimeLeft } from '../../clock/time-left.tsx'
import { itemOn } from '../../proposal/discussed.ts'
import { itemTitle } from '../item-words.ts'
import { SideSign } from '../side-sign.tsx'
import { SpeakingTime } from '../speaking-time.tsx'
import { TakeRecess } from '../take-recess.tsx'
import { chairsTurn, voteOn } from './chairs-turn.ts'
import { useChair } from './use-chair.ts'
import page from '../../parts/student-page.module.css'
import styles from './chair-page.module.css'

/** For who is in the chair: the sentence to read aloud, one large button, and who speaks and waits. */
export function ChairPage() {
  const { say } = useWords()
  const { view, aheadMs, act } = useStudent()
  const { lineOf, labelOf, perform } = useChair()
  const turn = chairsTurn(view)
  const { meeting, chair, lesson } = view
  if (!turn || !chair) return null
  const now = itemOn(meeting)
  const vote =
    now && turn.kind !== 'vote' && turn.kind !== 'count' && turn.kind !== 'wait' ? voteOn(now, view.proposals) : null
  const from = now && { from: now.id }
  const votesLeft = turn.kind === 'count' ? turn.poll.turnout.entitled - turn.poll.turnout.cast : 0
  return (
    <div className={page.column}>
      <div className={styles.top}>
        <span className={styles.gavel}>
          <Gavel size={26} aria-hidden="true" />
        </span>
        <div className={styles.where}>
          <p className={styles.role}>{say('page.chair.title')}</p>
          {meeting.state === 'open' && now && (
            <p className={page.small}>
              {say('page.agenda.at', { at: meeting.at + 1, of: meeting.agenda.length })} ·{' '}
              {itemTitle(say, view.proposals, now)}
            </p>
          )}
        </div>
        {lesson.at !== null && <TimeLeft endsAt={lesson.endsAt} leftMs={lesson.leftMs} aheadMs={aheadMs} />}
      </div>
      <p className={styles.aloud}>
        <Volume2 size={20} aria-hidden="true" /> {say('page.chair.aloud')}
      </p>
      <div role="status">
        <h1 className={styles.line}> “{lineOf(turn)}”</h1>
      </div>
      {turn.kind === 'wait' ? null : votesLeft > 0 ? (
        <AskFirst
          title={labelOf(turn)}
          question={say('page.chair.countAsk', { count: votesLeft })}
          yes={say('page.chair.countYes')}
          onYes={() => void perform(turn)}
          opener={(ask) => (
            <Button className={styles.now} variant="filled" onClick={ask}>
              {labelOf(turn)}
            </Button>
          )}
        />
      ) : (
        <Button className={styles.now} variant="filled" onClick={() => void perform(turn)}>
          {labelOf(turn)}
          {turn.kind === 'give' && chair.waiting[0]?.side && (
            <span className={styles.beside}>
              <SideSign side={chair.waiting[0].side} />
            </span>
          )}
        </Button>
      )}
      {chair.speaking && (
        <div className={styles.speaking}>
          <SideSign side={chair.speaking.side} />
          <strong>
            {chair.speaking.household === null
              ? say('page.chair.someoneSpeaks')
              : say('page.chair.speaks', { number: chair.speaking.household })}
          </strong>
          {chair.speaking.until !== null && <SpeakingTime until={chair.speaking.until} aheadMs={aheadMs} />}
        </div>
      )}
      {meeting.state === 'open' && (
        <section>
          <h2 className={styles.label}>{say('page.chair.list')}</h2>
          {chair.waiting.length === 0 ? (
            <p className={page.small}>{say('page.chair.nobodyWaits')}</p>
          ) : (
            <ol className={styles.waiting}>
              {chair.waiting.map(({ student, household, side, isNew }, at) => (
                <li key={student}>
                  <button
                    className={styles.plate}
                    data-next={at === 0 || undefined}
                    onClick={() => void act('floor.give', { student })}
                  >
                    <span>{at + 1}.</span>
                    <strong className={styles.number}>{household ?? '–'}</strong>
                    <SideSign side={side} />
                    {isNew && <span className={styles.fresh}>{say('page.speaking.isNew')}</span>}
                    <VisuallyHidden>{say('page.chair.giveTo', { number: household ?? '–' })}</VisuallyHidden>
                  </button>
                </li>
              ))}
            </ol>
          )}
        </section>
      )}
      {meeting.state === 'open' && (
        <div className={styles.more}>
          {turn.kind === 'vote' && (
            <Button size="md" onClick={() => void perform(turn, 'open')}>
              {say('page.chair.do.voteOpenly')}
            </Button>
          )}
          {vote && (
            <Button size="md" onClick={() => void perform(vote)}>
              {labelOf(vote)}
            </Button>
          )}
          {!meeting.recess && turn.kind !== 'count' && turn.kind !== 'wait' && (
            <TakeRecess size="md" onTake={(minutes) => void act('meeting.recess', { on: true, minutes })} />
          )}
          {meeting.at > 0 && turn.kind !== 'count' && (
            <Button size="md" onClick={() => void act('meeting.back', { ...from })}>
              {say('page.chair.back')}
            </Button>
          )}
          {turn.kind !== 'next' && turn.kind !== 'count' && meeting.at < meeting.agenda.length - 1 && (
            <Button size="md" onClick={() => void act('meeting.next', { ...from })}>
              {say('page.chair.nextItem')}
            </Button>
          )}
          <Receipts />
        </div>
      )}
      {vote || turn.kind === 'vote' ? <Stamps /> : null}
    </div>
  )
}

/** After a secret vote: the papers can be shown to all. */
function Receipts() {
  const { say } = useWords()
  const { view, act } = useStudent()
  const { poll } = view
  if (poll?.state !== 'closed' || poll.form !== 'secret' || poll.receipts || !poll.result) return null
  return (
    <Button size="md" onClick={() => void act('poll.show-receipts', { poll: poll.id })}>
      {say('page.chair.papers')}
    </Button>
  )
}

/** What can become of a proposal that is not put to the vote. */
function Stamps() {
  const { say } = useWords()
  const { view, act } = useStudent()
  const now = itemOn(view.meeting)
  if (now?.kind !== 'proposal') return null
  return (
    <details className={styles.stamps}>
      <summary>{say('page.chair.stamps')}</summary>
      <p className={page.small}>{say('page.chair.stampsWhy')}</p>
      <div className={styles.more}>
        {STAMPS.map((as) => (
          <AskFirst
            key={as}
            title={say(`page.chair.stamp.${as}`)}
            question={say(`page.chair.stampAsk.${as}`)}
            yes={say('page.chair.stampYes')}
            onYes={() => void act('proposal.stamp', { proposal: now.proposal, as })}
            opener={(ask) => (
              <Button size="md" onClick={ask}>
                {say(`page.chair.stamp.${as}`)}
              </Button>
            )}
          />
        ))}
      </div>
    </details>
  )
}
