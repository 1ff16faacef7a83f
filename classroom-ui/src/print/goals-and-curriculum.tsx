import type { PlanRow } from '../store/http.ts'
import { useWords } from '../words/words.tsx'
import styles from './lesson-sheet.module.css'

/** What the students learn by a plan, and what the plan leans on. */
export function GoalsAndCurriculum({ row }: { row: PlanRow }) {
  const { lang, say } = useWords()
  return (
    <>
      <section className={styles.before}>
        <h3 className={styles.heading}>{say('page.print.lesson.goals')}</h3>
        <ul className={styles.list}>
          {row.goals.map((goal) => (
            <li key={goal.da}>{goal[lang]}</li>
          ))}
        </ul>
      </section>
      <section className={styles.before}>
        <h3 className={styles.heading}>{say('page.print.lesson.curriculum')}</h3>
        <ul className={styles.list}>
          {row.curriculum.map(({ title, why }) => (
            <li key={title.da}>
              <strong>{title[lang]}.</strong> {why[lang]}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
