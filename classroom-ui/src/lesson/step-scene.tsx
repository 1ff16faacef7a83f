import type { StepView } from '@jagten/server/contract'
import { SitePlan } from '../world/site-plan.tsx'
import { Outcome } from '../proposal/outcome.tsx'
import { NoteMarks } from '../notes/note-marks.tsx'
import { wordsOf } from '../proposal/proposal-words.ts'
import { useWords } from '../words/words.tsx'
import { BoardPlaces, placesOnBoard } from '../notes/board-places.tsx'
import { BoardReason, BoardTitle } from '../parts/board-title.tsx'
import { BoardTime } from '../clock/board-time.tsx'
import type { BesideStep } from './beside-step.ts'
import { useProjector } from '../face/projector-face.ts'
import board from '../parts/board.module.css'
import styles from './step-scene.module.css'

const SHOWN = 6

type Props = { readonly step: StepView; readonly at: number; readonly beside: BesideStep }

/** The step that is on and what it asks; beside it what the step wants there. */
export function StepScene({ step, at, beside }: Props) {
  const { lang, say } = useWords()
  const { view } = useProjector()
  const { lesson, proposals, plan } = view
  const newest = proposals
    .filter((proposal) => proposal.title.text !== null && proposal.state !== 'withdrawn')
    .slice(-SHOWN)
  const shown = newest.length === 0 && beside !== 'plan' ? null : beside
  const hasNotes = view.notes.length > 0
  const numbered = plan ? placesOnBoard(view, plan).flatMap(({ id }) => id ?? []) : []
  const words = step.projector?.words?.[lang]
  return (
    <div className={shown ? board.two : undefined}>
      <div className={board.text}>
        <p className={board.over}>{say('page.lesson.stepOf', { at: at + 1, of: lesson.steps.length })}</p>
        <BoardTitle>{lesson.paused ? say('page.boardsLesson.paused') : step.title[lang]}</BoardTitle>
        {words ? <p className={styles.words}>{words}</p> : <BoardReason>{step.task[lang]}</BoardReason>}
        <div className={board.boxes}>
          <BoardTime endsAt={lesson.endsAt} leftMs={lesson.leftMs} isLarge />
        </div>
      </div>
      {shown === 'plan' && plan && (
        <div className={styles.plan}>
          <SitePlan plan={plan} isLarge {...(hasNotes && { isBare: true, numbered })}>
            <NoteMarks plan={plan} view={view} />
          </SitePlan>
          {hasNotes && <BoardPlaces view={view} plan={plan} />}
        </div>
      )}
      {shown === 'outcome' && <Outcome proposals={proposals} most={SHOWN} className={board.aside} />}
      {shown === 'proposals' && (
        <section className={board.text}>
          <p className={board.over} role="status">
            {say('page.boardsLesson.proposals', { count: proposals.length })}
          </p>
          <ol className={styles.list}>
            {newest.map((proposal) => (
              <li key={proposal.id} className={styles.item}>
                <span className={styles.number}>{proposal.number}</span>
                <span>{wordsOf(say, proposal.title)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
