import { MessageLine } from '../parts/message-line.tsx'
import { useWords } from '../words/words.tsx'
import { useStudent } from '../face/student-face.ts'
import styles from './above.module.css'

/** What nobody may miss, on every tab and however far down one has scrolled. */
export function Above({ isOnNow, onPoll }: { isOnNow: boolean; onPoll: () => void }) {
  const { say } = useWords()
  const { view, said, tell } = useStudent()
  const { poll, floor } = view
  const isPollOn = poll?.state === 'open' && poll.votes.used < poll.votes.held

  return (
    <div className={styles.above}>
      {isPollOn && !isOnNow && (
        <button className={styles.toPoll} onClick={onPoll}>
          <span>{say('page.student.pollOn')}</span>
          <span className={styles.toPollWay}>{say('page.student.toPoll')}</span>
        </button>
      )}
      <div role="status">{floor.speaking && <p className={styles.speaking}>{say('page.student.speaking')}</p>}</div>
      <MessageLine said={said} tell={tell} />
    </div>
  )
}
