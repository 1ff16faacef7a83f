import type { ProposalView } from '@jagten/server/contract'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { reasonOf, wordsOf } from '../proposal/proposal-words.ts'
import { BoardReason, BoardTitle } from '../parts/board-title.tsx'
import { BoardTime } from '../clock/board-time.tsx'
import { useProjector } from '../face/projector-face.ts'
import board from '../parts/board.module.css'
import styles from './meeting-scene.module.css'

type Props = {
  /** Which item of the agenda, from 0, and of how many. */
  readonly at: number
  readonly of: number
  /** Missing when it was taken back. */
  readonly proposal: ProposalView | null
}

/** The item the meeting talks about, and who has the floor: a household's number, never a name. */
export function MeetingScene({ at, of, proposal }: Props) {
  const { lang, say } = useWords()
  const { view } = useProjector()
  const { speakingHousehold, waiting } = view.floor
  if (!proposal) return <BoardTitle>{say('page.boardsMeeting.nothing')}</BoardTitle>
  const reason = reasonOf(say, proposal)
  return (
    <div className={board.text}>
      <p className={board.over}>
        {say('page.boardsMeeting.item', { at: at + 1, of })} ·{' '}
        {say('page.proposal.number', { number: proposal.number })}
      </p>
      <BoardTitle>{wordsOf(say, proposal.title)}</BoardTitle>
      {reason && <BoardReason>{reason}</BoardReason>}
      {proposal.amendments.length > 0 && (
        <div className={styles.amendments}>
          <p className={board.label}>{say('page.proposal.amendments')}</p>
          {proposal.amendments.slice(-3).map((one) => (
            <p key={one.id}>{wordsOf(say, one)}</p>
          ))}
        </div>
      )}
      <div className={board.boxes}>
        {proposal.cost !== null && (
          <div className={board.box}>
            <span className={board.label}>{say('page.proposal.cost')}</span>
            <span className={board.value}>{kroner(say, lang, proposal.cost)}</span>
          </div>
        )}
        <BoardTime endsAt={view.lesson.endsAt} leftMs={view.lesson.leftMs} />
        {(speakingHousehold !== null || waiting > 0) && (
          <div className={board.box} role="status">
            <span className={board.label}>{say('page.boardsMeeting.waiting', { count: waiting })}</span>
            {speakingHousehold !== null && (
              <span className={board.value}>{say('page.boardsMeeting.speaking', { number: speakingHousehold })}</span>
            )}
          </div>
        )}
      </div>
    </div>
  )
}
