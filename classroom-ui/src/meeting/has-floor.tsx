import { Button } from '@mantine/core'
import { useUntil } from '../clock/use-until.ts'
import { useWords } from '../words/words.tsx'
import { useStudent } from '../face/student-face.ts'
import { SpeakingTime } from './speaking-time.tsx'
import styles from './has-floor.module.css'

/** I have the floor: for how long, and the way to give it back. */
export function HasFloor() {
  const { say } = useWords()
  const { view, aheadMs, act } = useStudent()
  const { until } = view.floor
  const isStillMine = useUntil(until ?? Infinity, aheadMs)
  return (
    <div className={styles.speaking}>
      <p className={styles.words}>{say(`page.studentsMeeting.${isStillMine ? 'speaking' : 'over'}`)}</p>
      {until !== null && isStillMine && <SpeakingTime until={until} aheadMs={aheadMs} />}
      <Button size="sm" onClick={() => void act('floor.done', {})}>
        {say('page.studentsMeeting.done')}
      </Button>
    </div>
  )
}
