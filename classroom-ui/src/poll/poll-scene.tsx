import { Suspense } from 'react'
import { fetched } from '../fetching/fetched.ts'
import type { Hands, PollView } from '@jagten/server/contract'
import { Facade } from '../facade/facade.tsx'
import { HandsRaised } from './hands-raised.tsx'
import { ClassRent } from '../rent/class-rent.tsx'
import { isTie } from './tie.ts'
import { useProjector } from '../face/projector-face.ts'
import { whereAsked } from './where-asked.ts'
import { kroner } from '../words/format.ts'
import { outcomeWords, pollHead, resultWords, tieWords } from './result-words.ts'
import { useWords } from '../words/words.tsx'
import { AskedChanges } from './asked-changes.tsx'
import { BoardTitle } from '../parts/board-title.tsx'
import { BoardReason } from '../turning/board-reason.tsx'
import { inPages } from '../turning/in-pages.ts'
import { Turning } from '../turning/turning.tsx'
import { BoardTime } from '../clock/board-time.tsx'
import board from '../parts/board.module.css'
import styles from './poll-scene.module.css'

const BeforeAndAfter = fetched(() =>
  import('../planned/before-and-after.tsx').then(({ BeforeAndAfter: piece }) => piece),
)

/** So many papers are read from the back of the room at a time, in two columns. */
const PAPERS = 24

/** What is voted on and how many have voted; at the end the result, to which the house answers. */
export function PollScene({ poll }: { poll: PollView }) {
  const { lang, say } = useWords()
  const { view } = useProjector()
  const place = poll.amends && whereAsked(say, lang, view.plan, poll)
  const form = poll.form === 'secret' ? say('page.poll.secret') : say('page.poll.open')
  return (
    <div className={board.two} data-wide={(poll.receipts !== null && poll.receipts.length > 0) || undefined}>
      <div className={board.text}>
        <p className={board.over}>
          {pollHead(say, poll)} · {form}
        </p>
        <BoardTitle isSmall={poll.state === 'closed'}>{poll.title ?? say('page.proposal.hidden')}</BoardTitle>
        <div className={board.text} role="status">
          {poll.state === 'closed' && <Closed poll={poll} />}
          {poll.state === 'suspended' && <p className={styles.figures}>{say('page.boardsPoll.suspended')}</p>}
        </div>
        {poll.state === 'open' && (
          <>
            <AskedChanges poll={poll} className={styles.changes} />
            {place && <p className={styles.small}>{place}</p>}
            {poll.madeSecret ? (
              // the reason was read before all began anew
              <BoardReason>{say('page.poll.madeSecret')}</BoardReason>
            ) : (
              poll.reason && <BoardReason>{poll.reason}</BoardReason>
            )}
            {poll.rent > 0 && (
              <p className={styles.small}>{say('page.rent.rises', { amount: kroner(say, lang, poll.rent) })}</p>
            )}
            <div className={board.facts}>
              {poll.cost !== null && (
                <div className={board.box} data-size="line">
                  <span className={board.label}>{say('page.proposal.cost').toLowerCase()}</span>
                  <span className={board.value}>
                    {poll.amends && poll.amends.costBefore !== null && poll.amends.costBefore !== poll.cost
                      ? say('page.proposal.fromTo', {
                          before: kroner(say, lang, poll.amends.costBefore),
                          after: kroner(say, lang, poll.cost),
                        })
                      : kroner(say, lang, poll.cost)}
                  </span>
                </div>
              )}
              <BoardTime endsAt={poll.endsAt} leftMs={null} label={say('page.poll.left')} size="line" />
            </div>
          </>
        )}
      </div>
      {poll.state === 'open' && poll.things.length > 0 && view.plan ? (
        <div className={styles.planned}>
          <Suspense fallback={<div />}>
            <BeforeAndAfter plan={view.plan} things={poll.things} />
          </Suspense>
          <Beside poll={poll} />
        </div>
      ) : (
        <Beside poll={poll} />
      )}
    </div>
  )
}

/** What the vote looks like: the house while it is on; when it is over, every paper once it is shown, what the minority says, or whose hands were up. */
function Beside({ poll }: { poll: PollView }) {
  const { proposals } = useProjector().view
  const minority = !poll.result || poll.amends ? null : proposals.find(({ id }) => id === poll.proposal)?.minority?.text
  if (poll.receipts && poll.receipts.length > 0) return <Papers papers={poll.receipts} />
  if (minority) return <Minority text={minority} />
  if (poll.hands && poll.result) return <HandsUp hands={poll.hands} />
  return <House poll={poll} />
}

/** What those who lost want to have said, over the result. */
function Minority({ text }: { text: string }) {
  const { say } = useWords()
  return (
    <section className={`${board.text} ${styles.minority}`} aria-labelledby="minority">
      <h2 className={board.over} id="minority">
        {say('page.minority.title')}
      </h2>
      <p className={styles.figures}>{say('page.minority.quoted', { text })}</p>
    </section>
  )
}

function HandsUp({ hands }: { hands: readonly Hands[] }) {
  const { say } = useWords()
  return (
    <section className={`${board.text} ${styles.hands}`} aria-labelledby="hands">
      <h2 className={board.over} id="hands">
        {say('page.poll.hands.voted')}
      </h2>
      <HandsRaised hands={hands} />
    </section>
  )
}

function House({ poll }: { poll: PollView }) {
  const { say } = useWords()
  return (
    <Facade
      seed={poll.id}
      windows={poll.turnout.entitled}
      lit={poll.turnout.cast}
      answer={poll.result && (poll.result.majority === 'tie' ? 'tie' : poll.result.outcome)}
      label={say('page.poll.house', { cast: poll.turnout.cast, entitled: poll.turnout.entitled })}
      caption={say('page.poll.turnout', { cast: poll.turnout.cast, entitled: poll.turnout.entitled })}
    />
  )
}

/** Every paper in the box, so that each can find their own. */
function Papers({ papers }: { papers: NonNullable<PollView['receipts']> }) {
  const { say } = useWords()
  return (
    <section className={board.text} aria-labelledby="papers">
      <h2 className={board.over} id="papers">
        {say('page.boardsPoll.papers')}
      </h2>
      <Turning pages={inPages(papers, PAPERS)}>
        {(page) => (
          <ul className={styles.papers}>
            {page.map(({ receipt, choice }) => (
              <li className={styles.paper} key={receipt}>
                {receipt} <strong>{say(`page.choice.${choice}`).toLowerCase()}</strong>
              </li>
            ))}
          </ul>
        )}
      </Turning>
    </section>
  )
}

function Closed({ poll }: { poll: PollView }) {
  const { say } = useWords()
  const { rent } = useProjector().view
  if (!poll.result) {
    return (
      <>
        <p className={styles.outcome}>{say('page.poll.void')}</p>
        <p className={styles.small}>{'why' in poll && say(`page.poll.voidWhy.${poll.why}`)}</p>
      </>
    )
  }
  return (
    <>
      <p className={styles.outcome} data-outcome={poll.result.outcome}>
        {outcomeWords(say, poll, poll.result.outcome)}
      </p>
      <p className={styles.figures}>{resultWords(say, poll.result)}</p>
      {isTie(poll.result.count) && <p className={styles.tie}>{tieWords(say, poll)}</p>}
      {poll.result.outcome === 'adopted' && !poll.amends && <ClassRent rent={rent} className={styles.rent} />}
    </>
  )
}
