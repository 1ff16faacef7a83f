import type { CandidateView, ElectionView, StandingView } from '@jagten/server/contract'
import { BoardTime } from '../clock/board-time.tsx'
import { Facade } from '../facade/facade.tsx'
import { BoardTitle } from '../parts/board-title.tsx'
import { inPages } from '../turning/in-pages.ts'
import { Turning } from '../turning/turning.tsx'
import { useWords } from '../words/words.tsx'
import { candidateName } from './candidate-name.ts'
import board from '../parts/board.module.css'
import styles from './election-scene.module.css'

/** Names read from the back of the room at a time. */
const SHOWN = 6
/** So much of the seal as can be noted down; the whole stands on every page. */
const SEAL_SIGNS = 8

/** Who stands, while one can. */
export function StandingScene({ standing }: { standing: StandingView }) {
  const { say } = useWords()
  return (
    <div className={board.two}>
      <div className={board.text}>
        <p className={board.over}>{say('page.election.seats', { count: standing.seats })}</p>
        <BoardTitle>{say('page.election.title')}</BoardTitle>
        <p className={board.reason}>{say('page.boardsElection.ask')}</p>
      </div>
      <Names title={say('page.election.candidates')} names={standing.candidates} isNumbered={false} />
    </div>
  )
}

/** An election that is on, with how many have voted; at the end those elected, and never what anybody got. */
export function ElectionScene({ election }: { election: ElectionView }) {
  const { say } = useWords()
  const { turnout, seats, seal, candidates, result } = election
  const { cast, entitled, households, householdsVoted } = turnout
  const missing = households - householdsVoted
  return (
    <div className={board.two}>
      <div className={board.text}>
        <p className={board.over}>
          {say('page.election.seats', { count: seats })} · {say('page.poll.secret')}
        </p>
        <BoardTitle>{say(result ? 'page.election.over' : 'page.election.title')}</BoardTitle>
        <div className={board.text} role="status">
          {election.state === 'suspended' && <p className={board.reason}>{say('page.boardsPoll.suspended')}</p>}
          {election.state === 'closed' && !result && <p className={board.reason}>{say('page.poll.void')}</p>}
          {result && result.draws.length > 0 && (
            <p className={board.reason}>
              {say('page.election.lot', {
                names: result.draws[0]?.map((one) => `${one.number} ${one.name ?? ''}`).join(', ') ?? '',
              })}
            </p>
          )}
        </div>
        {election.state === 'open' && (
          <>
            <Names title={say('page.election.candidates')} names={candidates} isNumbered />
            <p className={styles.small}>
              {missing > 0 && `${say('page.poll.notVotedYet', { count: missing })}. `}
              {say('page.boardsElection.seal', { seal: seal.slice(0, SEAL_SIGNS) })}
            </p>
            <BoardTime endsAt={election.endsAt} leftMs={null} label={say('page.poll.left')} size="line" />
          </>
        )}
      </div>
      {result ? (
        <div className={board.text}>
          <Names title={say('page.election.elected')} names={result.winners} isNumbered={false} />
          {result.substitutes.length > 0 && (
            <Names title={say('page.election.substitutes')} names={result.substitutes} isNumbered={false} />
          )}
        </div>
      ) : (
        <Facade
          seed={election.id}
          windows={entitled}
          lit={cast}
          answer={null}
          label={say('page.poll.house', { cast, entitled })}
          caption={say('page.poll.turnout', { cast, entitled })}
        />
      )}
    </div>
  )
}

function Names({ title, names, isNumbered }: { title: string; names: readonly CandidateView[]; isNumbered: boolean }) {
  const { say } = useWords()
  return (
    <section className={board.text} aria-label={title}>
      <h2 className={board.over}>{title}</h2>
      <Turning pages={inPages(names, SHOWN)}>
        {(page) => (
          <ul className={styles.names} data-numbered={isNumbered || undefined}>
            {page.map((one) => (
              <li key={one.student}>
                {isNumbered && `${one.number} · `}
                {candidateName(say, one)}
              </li>
            ))}
          </ul>
        )}
      </Turning>
    </section>
  )
}
