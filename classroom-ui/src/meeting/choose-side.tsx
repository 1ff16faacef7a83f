import { Button } from '@mantine/core'
import { useWords } from '../words/words.tsx'
import { useStudent } from '../face/student-face.ts'
import { SideSign } from './side-sign.tsx'
import page from '../parts/student-page.module.css'
import styles from './has-floor.module.css'

/** Whoever waits for the floor may say for which side. */
export function ChooseSide() {
  const { say } = useWords()
  const { view, act } = useStudent()
  return (
    <div>
      <p className={page.small}>{say('page.studentsMeeting.side')}</p>
      <div className={styles.sides}>
        {(['for', 'against'] as const).map((side) => {
          const isMine = view.floor.side === side
          return (
            <Button
              key={side}
              aria-pressed={isMine}
              data-chosen={isMine || undefined}
              className={styles.side}
              aria-label={say('page.studentsMeeting.sideLabel', { side: say(`page.sides.${side}`) })}
              onClick={() => void (isMine || act('floor.ask', { side }))}
            >
              <SideSign side={side} />
            </Button>
          )
        })}
      </div>
    </div>
  )
}
