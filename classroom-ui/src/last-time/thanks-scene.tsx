import { decidedThen } from './decided-then.ts'
import { Outcome } from '../proposal/outcome.tsx'
import { useWords } from '../words/words.tsx'
import { BoardTitle } from '../parts/board-title.tsx'
import { BoardReason } from '../turning/board-reason.tsx'
import { useProjector } from '../face/projector-face.ts'
import board from '../parts/board.module.css'

/** So many fit beside the thanks. */
const SHOWN = 3

/** The lesson is over: thanks, and what it came to. */
export function ThanksScene() {
  const { say } = useWords()
  const { lastTime, proposals } = useProjector().view
  return (
    <div className={proposals.length > 0 ? board.two : undefined}>
      <div className={board.text}>
        <BoardTitle>{say('page.after.thanks')}</BoardTitle>
        <BoardReason>{say('page.after.saved')}</BoardReason>
      </div>
      {proposals.length > 0 && (
        <Outcome
          proposals={proposals}
          decided={decidedThen(lastTime, proposals)}
          perPage={SHOWN}
          className={board.aside}
        />
      )}
    </div>
  )
}
