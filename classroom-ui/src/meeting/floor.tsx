import { Button } from '@mantine/core'
import { Card } from '../parts/card.tsx'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useNames } from '../roster/use-names.ts'
import { SideSign } from './side-sign.tsx'
import { SpeakingTime } from './speaking-time.tsx'
import styles from './floor.module.css'

/** Who asked for the floor, in order; on a mirrored screen only how many. */
export function Floor({ isSafe }: { isSafe: boolean }) {
  const { say } = useWords()
  const { view, act, aheadMs } = useTeacher()
  const { queue, speaking } = view.floor
  const nameOf = useNames()
  const { meeting, lesson } = view
  const kind = lesson.at === null ? undefined : lesson.steps[lesson.at]?.kind
  if (queue.length === 0 && !speaking && meeting.state === 'closed' && kind !== 'meet' && kind !== 'talk') return null
  return (
    <Card
      title={say('page.floor.title')}
      aside={
        queue.length > 0 && <span className={styles.small}>{say('page.floor.waiting', { count: queue.length })}</span>
      }
    >
      {speaking && !isSafe && (
        <div className={styles.speaking}>
          <p>
            {say('page.floor.speaking', { name: nameOf(speaking.student) })} <SideSign side={speaking.side} />
          </p>
          {speaking.until !== null && <SpeakingTime until={speaking.until} aheadMs={aheadMs} />}
          <Button size="compact-sm" onClick={() => void act('floor.thank', {})}>
            {say('page.floor.thank')}
          </Button>
        </div>
      )}
      {queue.length > 1 && !isSafe && <p className={styles.small}>{say('page.floor.order')}</p>}
      {queue.length === 0 && !speaking && <p className={styles.small}>{say('page.floor.empty')}</p>}
      {isSafe && queue.length > 0 && (
        <Button size="sm" onClick={() => void act('floor.give', {})}>
          {say('page.floor.give')}
        </Button>
      )}
      {!isSafe && (
        <ol className={styles.queue}>
          {queue.map(({ student, side, isNew }) => (
            <li key={student} className={styles.one}>
              <span>
                {nameOf(student)} <SideSign side={side} />
                {isNew && <span className={styles.small}> {say('page.speaking.isNew')}</span>}
              </span>
              <Button
                size="compact-sm"
                aria-label={say('page.floor.giveTo', { name: nameOf(student) })}
                onClick={() => void act('floor.give', { student })}
              >
                {say('page.floor.give')}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
