import { LineLost } from '../parts/line-lost.tsx'
import { MessageLine } from '../parts/message-line.tsx'
import { useWords } from '../words/words.tsx'
import { HasFloor } from '../meeting/has-floor.tsx'
import { Thanks } from '../meeting/officers/thanks.tsx'
import { useStudent } from '../face/student-face.ts'
import styles from './pinned-notices.module.css'

type Props = {
  /** Whether what is on is what one looks at. */
  readonly isOnNow: boolean
  readonly onNow: () => void
}

/** What nobody may miss, on every tab and however far down one has scrolled. */
export function PinnedNotices({ isOnNow, onNow }: Props) {
  const { say } = useWords()
  const { view, line, said, tell } = useStudent()
  const { poll, floor } = view

  return (
    <div className={styles.above}>
      <LineLost line={line} writes />
      {poll?.state === 'open' && !isOnNow && (
        <button className={styles.toNow} onClick={onNow}>
          <span>{say('page.student.pollOn')}</span>
          <span className={styles.toNowWay}>{say('page.student.toPoll')}</span>
        </button>
      )}
      <div role="status">{floor.speaking && <HasFloor />}</div>
      <Thanks />
      <MessageLine said={said} tell={tell} />
    </div>
  )
}
