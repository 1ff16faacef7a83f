import { decidedThen } from './decided-then.ts'
import { LastTime, hasHappened } from './last-time.tsx'
import { Outcome } from '../proposal/outcome.tsx'
import { usePlaceName } from '../world/use-place-name.ts'
import { useWords } from '../words/words.tsx'
import { useStudent } from '../face/student-face.ts'
import page from '../parts/student-page.module.css'
import styles from './between-lessons.module.css'

/** While no lesson is on: right after one, some time before the next, or for a class that was put away. */
export function BetweenLessons({ is }: { is: 'thanks' | 'before' | 'archived' }) {
  const { say } = useWords()
  const { lastTime, proposals, may, plan } = useStudent().view
  const name = usePlaceName(plan)
  switch (is) {
    case 'archived':
      return <Words title={say('page.after.archived')} task={say('page.after.archivedWhy')} />
    case 'thanks':
      return (
        <div className={page.sides}>
          <Words title={say('page.after.thanks')} task={say('page.after.saved')} />
          {proposals.length > 0 && (
            <Outcome proposals={proposals} decided={decidedThen(lastTime, proposals)} className={page.decisions} />
          )}
        </div>
      )
    case 'before':
      return (
        <div className={page.sides}>
          <Words
            title={say('page.betweenLessons.title', { name })}
            // a lesson the bell put away holds its step until the next time
            task={say(may.propose ? 'page.betweenLessons.task' : 'page.betweenLessons.taskHeld')}
          />
          {lastTime && hasHappened(lastTime) && (
            <LastTime last={lastTime} proposals={proposals} className={styles.last} />
          )}
        </div>
      )
  }
}

function Words({ title, task }: { title: string; task: string }) {
  return (
    <div className={page.column}>
      <h1 className={page.title}>{title}</h1>
      <p className={page.task}>{task}</p>
    </div>
  )
}
