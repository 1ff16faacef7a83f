import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import styles from './words-to-say.module.css'

/** Steps in which one looks at the map meanwhile. */
const MAP_FIRST = ['talk', 'explore', 'sketch']

/**
 * The words of the step that is on, wide enough to be read aloud while one faces the class. Long ones are folded to their
 * beginning, so that the class stays in sight; what to do is a click away.
 */
export function WordsToSay() {
  const { lang, say } = useWords()
  const { lesson } = useTeacher().view
  const step = lesson.at === null || lesson.state === 'rung' ? undefined : lesson.steps[lesson.at]
  // the step that is on, when its words were unfolded: the next one's are folded again
  const [unfolded, setUnfolded] = useState<string | null>(null)
  const isUnfolded = step !== undefined && unfolded === step.id
  const box = useRef<HTMLParagraphElement>(null)
  const [isCut, setCut] = useState(false)
  useEffect(() => {
    const words = box.current
    if (!words || isUnfolded) return
    const watch = new ResizeObserver(() => setCut(words.scrollHeight > words.clientHeight + 1))
    watch.observe(words)
    return () => watch.disconnect()
  }, [step?.id, lang, isUnfolded])
  // the next step begins at its beginning, however far down one has read
  useEffect(() => {
    // in braces: newer browsers answer with a promise, which is no cleanup
    box.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [step?.id])

  if (!step?.say) return null
  return (
    <section className={styles.saying} aria-label={say('page.teachersLesson.saying')}>
      <p
        // measured anew for every step
        key={`${step.id} ${lang}`}
        ref={box}
        className={styles.words}
        data-lines={isUnfolded ? undefined : MAP_FIRST.includes(step.kind) ? 2 : 6}
      >
        “{step.say[lang]}”
      </p>
      <div className={styles.ways}>
        {(isCut || isUnfolded) && (
          <button
            className={styles.more}
            aria-expanded={isUnfolded}
            onClick={() => setUnfolded(isUnfolded ? null : step.id)}
          >
            {isUnfolded ? say('page.teachersLesson.sayLess') : say('page.teachersLesson.sayAllOfIt')}
          </button>
        )}
        {(step.do || step.doneWhen) && (
          <details>
            <summary className={styles.more}>{say('page.teachersLesson.doNow')}</summary>
            {step.do && <p className={styles.do}>{step.do[lang]}</p>}
            {step.doneWhen && (
              <p className={styles.do}>
                <strong>{say('page.teachersLesson.doneWhen')}</strong> {step.doneWhen[lang]}
              </p>
            )}
          </details>
        )}
      </div>
    </section>
  )
}
