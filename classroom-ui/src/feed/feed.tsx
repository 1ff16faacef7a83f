import { clockOf } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import styles from './feed.module.css'

/** What happened, the newest first. */
export function Feed() {
  const { lang, say } = useWords()
  const { feed } = useTeacher().view
  return (
    <section className={styles.quiet}>
      <h2 className={styles.title}>{say('page.teacher.now')}</h2>
      {feed.length === 0 && <p className={styles.empty}>{say('page.teacher.feedEmpty')}</p>}
      <ol className={styles.feed}>
        {feed
          .toSorted((a, b) => b.at - a.at)
          .map((line, index) => (
            <li key={`${line.at} ${line.code} ${feed.length - index}`} className={styles.line}>
              <time className={styles.time}>{clockOf(lang, line.at)}</time>
              <span>{say(`feed.${line.code}`, line.params)}</span>
            </li>
          ))}
      </ol>
    </section>
  )
}
