import type { ProjectorView } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import { useProjector } from '../face/projector-face.ts'
import { SideSign } from './side-sign.tsx'
import { SpeakingTime } from './speaking-time.tsx'
import styles from './board-floor.module.css'

/** Plates there is room for beside the speaker's. */
const SHOWN = 4

type Floor = ProjectorView['floor']

/** Who has the floor, as the lit window and the number plate of a household, and who comes then: never a name. */
export function BoardFloor({ floor: { speaking, next, waiting } }: { floor: Floor }) {
  const { say } = useWords()
  const { aheadMs } = useProjector()
  const shown = next.slice(0, SHOWN)
  const more = waiting - shown.length
  return (
    <section className={styles.floor} role="status">
      <div className={styles.speaking}>
        {speaking === null ? (
          <p className={styles.words}>{say('page.boardsMeeting.free')}</p>
        ) : (
          <>
            <span className={styles.window} aria-hidden="true" />
            {speaking.household !== null && (
              <span className={styles.plate} data-large aria-hidden="true">
                {speaking.household}
              </span>
            )}
            <div className={styles.who}>
              <p className={styles.words}>
                {speaking.household === null
                  ? say('page.boardsMeeting.someoneSpeaks')
                  : say('page.boardsMeeting.speaking', { number: speaking.household })}
              </p>
              {(speaking.side || speaking.until !== null) && (
                <p className={styles.side}>
                  <SideSign side={speaking.side} />
                  {speaking.until !== null && <SpeakingTime until={speaking.until} aheadMs={aheadMs} />}
                </p>
              )}
            </div>
          </>
        )}
      </div>
      {waiting > 0 && (
        <div className={styles.next}>
          <p className={styles.label}>{say('page.boardsMeeting.next')}</p>
          <div className={styles.plates}>
            {shown.map(({ household, side }, at) => (
              // two of one household may both wait
              <span key={`${household} ${at}`} className={styles.waiting}>
                <span className={styles.plate}>{household}</span>
                <SideSign side={side} />
              </span>
            ))}
            {more > 0 && <span className={styles.more}>{say('page.boardsMeeting.more', { count: more })}</span>}
          </div>
        </div>
      )}
    </section>
  )
}
