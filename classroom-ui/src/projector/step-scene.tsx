import { SitePlan } from '../world/site-plan.tsx'
import { Outcome } from '../last-time/outcome.tsx'
import { NoteMarks } from '../notes/note-marks.tsx'
import { wordsOf } from '../proposal/proposal-words.ts'
import { useWords } from '../words/words.tsx'
import { BoardPlaces, placesOnBoard } from './board-places.tsx'
import { BoardReason, BoardTitle } from '../parts/board-title.tsx'
import { BoardTime } from '../clock/board-time.tsx'
import type { Scene } from './scene.ts'
import { useProjector } from '../face/projector-face.ts'
import styles from '../parts/board.module.css'

const SHOWN = 6

/** The step that is on and what it asks; beside it what the step wants there. */
export function StepScene({ scene }: { scene: Extract<Scene, { kind: 'step' }> }) {
  const { lang, say } = useWords()
  const { view } = useProjector()
  const { lesson, proposals, plan } = view
  const { step, at, beside } = scene
  const newest = proposals
    .filter((proposal) => proposal.title.text !== null && proposal.state !== 'withdrawn')
    .slice(-SHOWN)
  const shown = newest.length === 0 && beside !== 'plan' ? null : beside
  const hasNotes = view.notes.length > 0
  const numbered = plan ? placesOnBoard(view, plan).flatMap(({ id }) => id ?? []) : []
  const words = step.projector?.words?.[lang]
  return (
    <div className={shown ? styles.two : undefined}>
      <div className={styles.text}>
        <p className={styles.over}>{say('page.lesson.stepOf', { at: at + 1, of: lesson.steps.length })}</p>
        <BoardTitle>{lesson.paused ? say('page.projector.paused') : step.title[lang]}</BoardTitle>
        {words ? <p className={styles.words}>{words}</p> : <BoardReason>{step.task[lang]}</BoardReason>}
        <div className={styles.boxes}>
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
      {shown === 'outcome' && <Outcome proposals={proposals} most={SHOWN} className={styles.aside} />}
      {shown === 'proposals' && (
        <section className={styles.text}>
          <p className={styles.over} role="status">
            {say('page.projector.proposals', { count: proposals.length })}
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
