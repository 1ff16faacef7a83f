import { clockFigures, countdown } from './countdown.ts'
import { useNow } from './use-now.ts'
import { useWords } from '../words/words.tsx'
import { useProjector } from '../face/projector-face.ts'
import board from '../parts/board.module.css'

/** The clock in a box: what is left, or how far over. Nothing when nothing runs. */
export function BoardTime({
  endsAt,
  leftMs,
  label,
  size = 'box',
}: {
  endsAt: number | null
  leftMs: number | null
  label?: string
  /** `line`: without a box, where the room is for something else. */
  size?: 'line' | 'box' | 'large'
}) {
  const { say } = useWords()
  const { aheadMs } = useProjector()
  const count = countdown(endsAt, leftMs, useNow(aheadMs))
  if (count.state === 'none') return null
  const said = { left: say('page.lesson.left'), over: say('page.lesson.over'), still: say('page.lesson.still') }[
    count.state
  ]
  return (
    <div className={board.box} data-size={size} role="timer">
      <span className={board.label}>{count.state === 'left' ? (label ?? said) : said}</span>
      <span className={board.value}>
        {count.state === 'over' ? '+' : ''}
        {clockFigures(count)}
      </span>
    </div>
  )
}
