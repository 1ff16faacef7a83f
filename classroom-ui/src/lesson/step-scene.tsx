import { useMemo } from 'react'
import type { NoteView, SitePlanView, StepView } from '@jagten/server/contract'
import { seenFrom } from '../world/scene/plan-3d.ts'
import type { Start } from '../world/scene/scene.ts'
import { ON_BOARD } from '../world/on-board.ts'
import { SitePlan } from '../world/site-plan.tsx'
import { Still3D } from '../world/still-3d.tsx'
import { BoardMoney, tellsMoney } from '../area/board-money.tsx'
import { useClassBill } from '../area/use-class-bill.ts'
import type { ClassBill } from '../area/use-class-bill.ts'
import { BoardLegend } from '../world/board-legend.tsx'
import { Outcome } from '../proposal/outcome.tsx'
import { ProposalMarks } from '../proposal/proposal-marks.tsx'
import { BoardOfficers } from '../meeting/officers/board-officers.tsx'
import { BoardProposals } from '../proposal/board-proposals.tsx'
import { NoteMarks } from '../notes/note-marks.tsx'
import { BoardNotes, linesOfNote } from '../notes/board-notes.tsx'
import { notePages } from '../notes/note-pages.ts'
import { useWords } from '../words/words.tsx'
import { BoardTitle } from '../parts/board-title.tsx'
import { BoardReason } from '../turning/board-reason.tsx'
import { inPages, linesOf } from '../turning/in-pages.ts'
import { PageOf, useTurning } from '../turning/turning.tsx'
import { BoardTime } from '../clock/board-time.tsx'
import { onBoard } from './beside-step.ts'
import type { BesideStep } from './beside-step.ts'
import { useProjector } from '../face/projector-face.ts'
import board from '../parts/board.module.css'
import styles from './step-scene.module.css'

/** Decisions that fit beside a step. */
const SHOWN = 3

type Props = { readonly step: StepView; readonly at: number; readonly beside: BesideStep }

/** The step that is on and what it asks; beside it what the step wants there. */
export function StepScene({ step, at, beside }: Props) {
  const { view } = useProjector()
  const { proposals, plan } = view
  if (beside === 'plan' && plan) return <OnPlan step={step} at={at} plan={plan} />
  return (
    <div className={beside === 'nothing' ? undefined : board.two}>
      <div className={board.text}>
        <Task step={step} at={at} />
        {step.kind === 'meet' && <BoardOfficers officers={view.officers} />}
        <Clock size={step.kind === 'meet' ? 'line' : 'large'} />
      </div>
      {beside === 'outcome' && <Outcome proposals={proposals} perPage={SHOWN} className={board.aside} />}
      {beside === 'proposals' && <BoardProposals proposals={onBoard(proposals)} />}
    </div>
  )
}

/** Signs in a line of the task, and how many lines of notes there is room for under a task of one line and a title of one. */
const SIGNS = 34
const NOTE_LINES = 9
const FEWEST_LINES = 4
/** Places that can be named at a time under the longest task. */
const NAMED = 6

/** What stands beside the plan at a time: what was noted, what all costs or a few of the places, and which of its pages. */
type Shown = {
  readonly page?: ReturnType<typeof notePages<NoteView>>[number]
  readonly told?: ClassBill
  readonly places?: SitePlanView['places']
  readonly turn?: number
}

/** The plan as large as the board, and beside it the task and, in turn, everything that was noted and what was built costs. */
function OnPlan({ step, at, plan }: Omit<Props, 'beside'> & { plan: SitePlanView }) {
  const { lang, say } = useWords()
  const { view } = useProjector()
  const taken = linesOf(taskOf(step, lang), SIGNS) + 2 * linesOf(step.title[lang], SIGNS / 2)
  const pages = notePages(view, Math.max(FEWEST_LINES, NOTE_LINES + 3 - taken), linesOfNote)
  const bill = useClassBill(view.id)
  const money = bill !== null && tellsMoney(bill, view.budget) ? [bill] : []
  // what was noted, and then what all costs; else the names of the places, and after each few of them what all costs
  const named = pages.length === 0 ? inPages(plan.places, NAMED) : []
  const costs = money.map((told) => ({ told }))
  const turns = [
    ...pages.map((page, turn) => ({ page, turn })),
    ...(named.length === 0 ? costs : named.flatMap((places, turn) => [{ places, turn }, ...costs])),
  ]
  const { told, page, places = [], turn = 0 }: Shown = turns[useTurning(Math.max(1, turns.length))] ?? {}
  const seen = page?.flatMap(({ notes }) => notes).find(({ at, look }) => at && look)
  const start = useSeen(seen)
  const map = (
    <SitePlan plan={plan} isLarge isBare numbered={places.map(({ id }) => id)}>
      <NoteMarks plan={plan} view={view} isLarge told={page?.map(({ place }) => place)} />
      <ProposalMarks plan={plan} proposals={view.proposals} isLarge />
    </SitePlan>
  )
  return (
    <div className={styles.onPlan}>
      <div className={styles.words}>
        <Task step={step} at={at} isSmall />
        {step.kind === 'meet' && <BoardOfficers officers={view.officers} />}
        <Clock size="line" />
        {told && <BoardMoney bill={told} budget={view.budget} />}
        {page && <BoardNotes page={page} at={turn} of={pages.length} />}
        {places.length > 0 && <BoardLegend plan={plan} places={places} />}
        {places.length > 0 && <PageOf at={turn} of={named.length} />}
      </div>
      <div className={styles.plan}>
        {start ? (
          <Still3D
            start={start}
            label={say('page.notes.seenFrom')}
            className={styles.seen}
            people={ON_BOARD}
            instead={map}
          />
        ) : (
          map
        )}
      </div>
    </div>
  )
}

/** From where somebody saw what their note is about. */
function useSeen(note: NoteView | undefined): Start | null {
  const [at, look] = [note?.at ?? null, note?.look ?? null]
  // the same note comes anew with every view: the picture stays while it shows the same
  const key = JSON.stringify([at, look])
  return useMemo(() => {
    const [there, gaze] = JSON.parse(key) as [NoteView['at'], NoteView['look']]
    return there && gaze && seenFrom(there, gaze)
  }, [key])
}

const taskOf = (step: StepView, lang: 'da' | 'en'): string => step.projector?.words?.[lang] ?? step.task[lang]

function Task({ step, at, isSmall = false }: Omit<Props, 'beside'> & { isSmall?: boolean }) {
  const { lang, say } = useWords()
  const { lesson } = useProjector().view
  const words = step.projector?.words?.[lang]
  return (
    <>
      <p className={board.over}>{say('page.lesson.stepOf', { at: at + 1, of: lesson.steps.length })}</p>
      <BoardTitle isSmall={isSmall}>{lesson.paused ? say('page.boardsLesson.paused') : step.title[lang]}</BoardTitle>
      {words ? <p className={styles.few}>{words}</p> : <BoardReason>{step.task[lang]}</BoardReason>}
    </>
  )
}

function Clock({ size }: { size: 'line' | 'large' }) {
  const { lesson } = useProjector().view
  return (
    <div className={board.boxes}>
      <BoardTime endsAt={lesson.endsAt} leftMs={lesson.leftMs} size={size} />
    </div>
  )
}
