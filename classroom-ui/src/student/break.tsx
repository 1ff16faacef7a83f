import { clockOf } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { Poll } from './poll.tsx'
import { useStudent } from './student-face.ts'
import own from './break.module.css'
import styles from './now.module.css'

/** A break of one's own: nothing to do but vote, when there is a vote; the way to say stop stays above. */
export function Break({ until }: { until: number | null }) {
  const { lang, say } = useWords()
  const { poll } = useStudent().view
  if (poll?.state === 'open') return <Poll poll={poll} key={poll.id} />
  return (
    <div className={own.break} role="status">
      <h1 className={styles.title}>{say('page.student.breakTitle')}</h1>
      <p className={styles.task}>{say('page.student.breakWhy')}</p>
      {until !== null && (
        <p className={styles.task}>{say('page.student.breakUntil', { time: clockOf(lang, until) })}</p>
      )}
    </div>
  )
}
