import { useWords } from '../words/words.tsx'
import { clockFigures, countdown } from './countdown.ts'
import { useNow } from './use-now.ts'
import styles from './time-left.module.css'

type Ends = {
  readonly endsAt: number | null
  readonly leftMs: number | null
  readonly aheadMs: number
  readonly label?: string
}

/** What is left of a step, or of what `label` says; said kindly when it is over. Shows nothing when nothing runs. */
export function TimeLeft({ endsAt, leftMs, aheadMs, label }: Ends) {
  const { say } = useWords()
  const count = countdown(endsAt, leftMs, useNow(aheadMs))
  if (count.state === 'none') return null
  const said = {
    left: label ?? say('page.lesson.left'),
    over: say('page.lesson.over'),
    still: say('page.lesson.still'),
  }[count.state]
  return (
    <div className={styles.time} role="timer">
      <span className={styles.label}>{said}</span>
      <span className={styles.figures}>
        {count.state === 'over' ? '+' : ''}
        {clockFigures(count)}
      </span>
    </div>
  )
}
