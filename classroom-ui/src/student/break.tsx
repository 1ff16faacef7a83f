import { clockOf } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import own from './break.module.css'
import styles from '../parts/student-page.module.css'

/** A break of one's own: nothing to do meanwhile but vote, when there is a vote; the way to say stop stays above. */
export function Break({ until }: { until: number | null }) {
  const { lang, say } = useWords()
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
