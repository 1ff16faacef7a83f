import { clockOf } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import styles from './own-break.module.css'
import page from '../parts/student-page.module.css'

/** A break of one's own: nothing to do meanwhile but vote, when there is a vote; the way to say stop stays above. */
export function OwnBreak({ until }: { until: number | null }) {
  const { lang, say } = useWords()
  return (
    <div className={styles.break} role="status">
      <h1 className={page.title}>{say('page.studentsControl.breakTitle')}</h1>
      <p className={page.task}>{say('page.studentsControl.breakWhy')}</p>
      {until !== null && (
        <p className={page.task}>{say('page.studentsControl.breakUntil', { time: clockOf(lang, until) })}</p>
      )}
    </div>
  )
}
