import { useState } from 'react'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import styles from './saying.module.css'

/** Letters that fit into the two lines which leave the rest of the lesson in sight. */
const TWO_LINES = 210

/** Steps in which one looks at the map meanwhile. */
const MAP_FIRST = ['talk', 'explore', 'sketch']

/**
 * The words of the step that is on, wide enough to be read aloud while one faces the class. Long ones are folded to their
 * beginning, so that the class stays in sight; what to do is a click away.
 */
export function Saying() {
  const { lang, say } = useWords()
  const { lesson } = useTeacher().view
  const step = lesson.at === null || lesson.rung ? undefined : lesson.steps[lesson.at]
  // the step that is on, when its words were unfolded: the next one's are folded again
  const [unfolded, setUnfolded] = useState<string | null>(null)
  if (!step?.say) return null
  const words = step.say[lang]
  const isLong = words.length > TWO_LINES && MAP_FIRST.includes(step.kind)
  const isFolded = isLong && unfolded !== step.id
  return (
    <section className={styles.saying} aria-label={say('page.teacher.saying')}>
      <p className={styles.words} data-folded={isFolded || undefined}>
        “{words}”
      </p>
      <div className={styles.ways}>
        {isLong && (
          <button
            className={styles.more}
            aria-expanded={!isFolded}
            onClick={() => setUnfolded(isFolded ? step.id : null)}
          >
            {isFolded ? say('page.teacher.sayAllOfIt') : say('page.teacher.sayLess')}
          </button>
        )}
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
      </div>
    </section>
  )
}
