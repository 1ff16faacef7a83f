import type { ProjectorView } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import styles from './board-floor.module.css'

/** Plates there is room for beside the speaker's. */
const SHOWN = 4

/** Who has the floor, as the lit window and the number plate of a household, and who comes then: never a name. */
export function BoardFloor({ floor: { speakingHousehold, next, waiting } }: { floor: ProjectorView['floor'] }) {
  const { say } = useWords()
  const shown = next.slice(0, SHOWN)
  const more = waiting - shown.length
  return (
    <section className={styles.floor} role="status">
      <div className={styles.speaking}>
        {speakingHousehold === null ? (
          <p className={styles.words}>{say('page.boardsMeeting.free')}</p>
        ) : (
          <>
            <span className={styles.window} aria-hidden="true" />
            <span className={styles.plate} data-large aria-hidden="true">
              {speakingHousehold}
            </span>
            <p className={styles.words}>{say('page.boardsMeeting.speaking', { number: speakingHousehold })}</p>
          </>
        )}
      </div>
      {waiting > 0 && (
        <div className={styles.next}>
          <p className={styles.label}>{say('page.boardsMeeting.next')}</p>
          <div className={styles.plates}>
            {shown.map((number, at) => (
              // two of one household may both wait
              <span key={`${number} ${at}`} className={styles.plate}>
                {number}
              </span>
            ))}
            {more > 0 && <span>{say('page.boardsMeeting.more', { count: more })}</span>}
          </div>
        </div>
      )}
    </section>
  )
}
