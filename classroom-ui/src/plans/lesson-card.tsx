import { MINUTES } from '@jagten/lesson-plans/choices'
import { Card } from '../parts/card.tsx'
import { useWords } from '../words/words.tsx'
import { addStep, moveStep, promisedIn, putOn, rowsOn, setPromised, stepsBeside, sumOf } from './edit-plan.ts'
import type { Row, Spot } from './edit-plan.ts'
import { FieldChoice } from './field-choice.tsx'
import { FieldNumber } from './field-number.tsx'
import { MinutesSum } from './minutes-sum.tsx'
import { lessonField } from './mistakes.ts'
import { NEW_STEP, NO_TEXT } from './new-step.ts'
import { PathsFold } from './paths-fold.tsx'
import { StepList } from './step-list.tsx'
import { MoreSteps } from './more-steps.tsx'
import { useEditor } from './use-editor.ts'
import { useLessonName } from './use-lesson-name.ts'
import styles from './plan-editor.module.css'

type Props = {
  readonly spot: Spot
  readonly rows: readonly Row[]
  readonly chosen: string | undefined
  readonly onSpot: (spot: Spot) => void
  readonly onChoose: (id: string) => void
}

/** The lesson that is edited: which one it is, how long it lasts, and its steps in order. */
export function LessonCard({ spot, rows, chosen, onSpot, onChoose }: Props) {
  const { say } = useWords()
  const { draft, change, read, tell } = useEditor()
  const nameOf = useLessonName()
  const { paths, steps } = draft.plan
  const lessons = paths[spot.path]?.lessons ?? []
  const [sum, promised] = [sumOf(draft, spot), promisedIn(draft, spot)]
  const titleOf = (id: string): string => read(steps.find((step) => step.id === id)?.title ?? NO_TEXT)

  function move(id: string, to: number): void {
    const next = moveStep(draft, spot, id, to)
    const at = rowsOn(next, spot).findIndex(({ step }) => step.id === id) + 1
    const isMoved = at !== rows.findIndex(({ step }) => step.id === id) + 1
    tell(say(isMoved ? 'page.plans.moved' : 'page.plans.stays', { step: titleOf(id), at, of: rows.length }))
    if (isMoved) change(next)
  }

  function putBack(id: string): void {
    const next = putOn(draft, spot, id)
    const title = rowsOn(next, spot).find(({ step }) => step.id === id)?.step.title ?? NO_TEXT
    tell(say('page.plans.onDone', { step: read(title) }))
    onChoose(id)
    change(next)
  }

  function addNew(): void {
    const added = addStep(draft, spot, NEW_STEP)
    tell(say('page.plans.addDone'))
    onChoose(added.id)
    change(added.draft)
  }

  return (
    <Card title={say('page.plans.steps')}>
      {paths.length > 1 && (
        <FieldChoice
          label={say('page.plans.whichPath')}
          choices={[...paths.keys()]}
          nameOf={(at) => read(paths[at]?.title ?? NO_TEXT) || String(at + 1)}
          value={spot.path}
          onValue={(path) => onSpot({ path, lesson: 0 })}
        />
      )}
      {lessons.length > 1 && (
        <FieldChoice
          label={say('page.plans.whichLesson')}
          choices={[...lessons.keys()]}
          nameOf={(at) => nameOf(at, lessons[at])}
          value={spot.lesson}
          onValue={(lesson) => onSpot({ ...spot, lesson })}
        />
      )}
      <PathsFold spot={spot} onSpot={onSpot} />
      <FieldNumber
        key={`${spot.path} ${spot.lesson}`}
        label={say('page.plans.promised')}
        value={promised}
        most={MINUTES.lesson}
        fields={[lessonField(spot.path, spot.lesson, 'minutes')]}
        // what differs is said below at every stroke
        isWrong={sum !== promised}
        onValue={(minutes) => change(setPromised(draft, spot, minutes))}
      />
      <MinutesSum sum={sum} promised={promised} />
      <p className={styles.help}>{say('page.plans.stepsHelp')}</p>
      <StepList rows={rows} chosen={chosen} onChoose={onChoose} onMove={move} />
      <MoreSteps
        steps={stepsBeside(draft, spot).map(({ id, title }) => ({ id, title: read(title) }))}
        onPut={putBack}
        onNew={addNew}
      />
    </Card>
  )
}
