import { Button } from '@mantine/core'
import { useStudent } from '../face/student-face.ts'
import { Why } from '../rules/why.tsx'
import { useWords } from '../words/words.tsx'
import page from '../parts/student-page.module.css'
import styles from './demand-meeting.module.css'

/** While no meeting is called: the household can demand one, and how many it takes. */
export function DemandMeeting() {
  const { say } = useWords()
  const { view, act } = useStudent()
  const { meeting, demand, may, me, lesson } = view
  const { asked, needed, mine } = demand
  // the class meets already
  if (lesson.at !== null && lesson.steps[lesson.at]?.kind === 'meet') return null
  if (meeting.state !== 'closed' || me.household === null || !me.present || !(may.speak || may.propose)) return null
  return (
    <details className={styles.demand}>
      <summary>{say('page.demand.title')}</summary>
      <p className={page.small}>{say('page.demand.why', { needed, asked })}</p>
      <Why rule="R6" />
      <Button variant="default" aria-pressed={mine} onClick={() => void act('meeting.demand', { on: !mine })}>
        {say(mine ? 'page.demand.undo' : 'page.demand.ask')}
      </Button>
    </details>
  )
}
