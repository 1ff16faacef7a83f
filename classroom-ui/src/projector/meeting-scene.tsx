import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { reasonOf, wordsOf } from '../proposal/proposal-words.ts'
import { BoardReason, BoardTitle } from '../parts/board-title.tsx'
import { BoardTime } from '../clock/board-time.tsx'
import type { Scene } from './scene.ts'
import { useProjector } from '../face/projector-face.ts'
import styles from '../parts/board.module.css'

/** The item the meeting talks about, and who has the floor: a household's number, never a name. */
export function MeetingScene({ scene }: { scene: Extract<Scene, { kind: 'meeting' }> }) {
  const { lang, say } = useWords()
  const { view } = useProjector()
  const { proposal } = scene
  const { speakingHousehold, waiting } = view.floor
  if (!proposal) return <BoardTitle>{say('page.projector.nothing')}</BoardTitle>
  const reason = reasonOf(say, proposal)
  return (
    <div className={styles.text}>
      <p className={styles.over}>
        {say('page.projector.item', { at: scene.at + 1, of: scene.of })} ·{' '}
        {say('page.proposal.number', { number: proposal.number })}
      </p>
      <BoardTitle>{wordsOf(say, proposal.title)}</BoardTitle>
      {reason && <BoardReason>{reason}</BoardReason>}
      {proposal.amendments.length > 0 && (
        <div className={styles.amendments}>
          <p className={styles.label}>{say('page.proposal.amendments')}</p>
          {proposal.amendments.slice(-3).map((one) => (
            <p key={one.id}>{wordsOf(say, one)}</p>
          ))}
        </div>
      )}
      <div className={styles.boxes}>
        {proposal.cost !== null && (
          <div className={styles.box}>
            <span className={styles.label}>{say('page.proposal.cost')}</span>
            <span className={styles.value}>{kroner(say, lang, proposal.cost)}</span>
          </div>
        )}
        <BoardTime endsAt={view.lesson.endsAt} leftMs={view.lesson.leftMs} />
        {(speakingHousehold !== null || waiting > 0) && (
          <div className={styles.box} role="status">
            <span className={styles.label}>{say('page.projector.waiting', { count: waiting })}</span>
            {speakingHousehold !== null && (
              <span className={styles.value}>{say('page.projector.speaking', { number: speakingHousehold })}</span>
            )}
          </div>
        )}
      </div>
    </div>
  )
}
