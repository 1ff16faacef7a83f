import { LineLost } from '../parts/line-lost.tsx'
import { MessageLine } from '../parts/message-line.tsx'
import { useWords } from '../words/words.tsx'
import { useStudent } from '../face/student-face.ts'
import styles from './pinned-notices.module.css'

type Props = {
  /** Whether what is on is what one looks at. */
  readonly isOnNow: boolean
  /** The lesson has moved on to a step one has not been told of. */
  readonly isNewStep: boolean
  readonly onNow: () => void
}

/** What nobody may miss, on every tab and however far down one has scrolled. */
export function PinnedNotices({ isOnNow, isNewStep, onNow }: Props) {
  const { lang, say } = useWords()
  const { view, line, said, tell } = useStudent()
  const { poll, floor, lesson } = view
  const isPollOn = poll?.state === 'open' && poll.votes.used < poll.votes.held

  const step = isNewStep && lesson.at !== null ? lesson.steps[lesson.at] : undefined

  return (
    <div className={styles.above}>
      <LineLost line={line} writes />
      {isPollOn && !isOnNow && (
        <button className={styles.toNow} onClick={onNow}>
          <span>{say('page.student.pollOn')}</span>
          <span className={styles.toNowWay}>{say('page.student.toPoll')}</span>
        </button>
      )}
      {step && !isPollOn && (
        <button className={styles.toNow} onClick={onNow}>
          <span>{say('page.student.newStep', { step: step.title[lang] })}</span>
          <span className={styles.toNowWay}>{say('page.student.toStep')}</span>
        </button>
      )}
      <div role="status">
        {floor.speaking && <p className={styles.speaking}>{say('page.studentsMeeting.speaking')}</p>}
      </div>
      <MessageLine said={said} tell={tell} />
    </div>
  )
}
