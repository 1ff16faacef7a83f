import { Card } from '../parts/card.tsx'
import { useWords } from '../words/words.tsx'
import { ClassPlan } from './class-plan.tsx'
import styles from './before-lesson.module.css'

/** What a teacher does before the lesson begins. */
export function BeforeLesson() {
  const { say } = useWords()
  return (
    <Card title={say('page.teachersLesson.before.title')}>
      <ClassPlan />
      <ol className={styles.before}>
        {(['rehearse', 'cards', 'board', 'begin'] as const).map((one) => (
          <li key={one}>{say(`page.teachersLesson.before.${one}`)}</li>
        ))}
      </ol>
    </Card>
  )
}
