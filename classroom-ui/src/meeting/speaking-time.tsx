import { clockFigures, countdown } from '../clock/countdown.ts'
import { useNow } from '../clock/use-now.ts'
import { useWords } from '../words/words.tsx'

/** What is left of somebody's time to speak, or how far they are over it; said calmly. Times are the server's. */
export function SpeakingTime({ until, aheadMs }: { until: number; aheadMs: number }) {
  const { say } = useWords()
  const count = countdown(until, null, useNow(aheadMs))
  return (
    <span role="timer" aria-live="off">
      <strong>
        {count.state === 'over' ? '+' : ''}
        {clockFigures(count)}
      </strong>{' '}
      {say(`page.speaking.${count.state === 'over' ? 'over' : 'left'}`)}
    </span>
  )
}
