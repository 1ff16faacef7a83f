import { useWords } from '../words/words.tsx'
import { useTeacher } from './teacher-face.ts'
import styles from './saying.module.css'

/** The words of the step that is on, wide enough to be read aloud while one faces the class; what to do is a click away. */
export function Saying() {
  const { lang, say } = useWords()
  const { lesson } = useTeacher().view
  const step = lesson.at === null || lesson.rung ? undefined : lesson.steps[lesson.at]
  if (!step?.say) return null
  return (
    <section className={styles.saying} aria-label={say('page.teacher.saying')}>
      <p className={styles.words}>“{step.say[lang]}”</p>
      {(step.do || step.doneWhen) && (
        <details>
          <summary className={styles.more}>{say('page.teacher.doNow')}</summary>
          {step.do && <p className={styles.do}>{step.do[lang]}</p>}
          {step.doneWhen && (
            <p className={styles.do}>
              <strong>{say('page.teacher.doneWhen')}</strong> {step.doneWhen[lang]}
            </p>
          )}
        </details>
      )}
    </section>
  )
}
