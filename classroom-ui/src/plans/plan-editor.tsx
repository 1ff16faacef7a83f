import { useEffect, useRef, useState } from 'react'
import { Button, NativeSelect } from '@mantine/core'
import { LETTERS, MINUTES } from '@jagten/lesson-plans/choices'
import type { Text } from '@jagten/lesson-plans/schema'
import { plans as da } from '@jagten/server/contract/words/da/page/plans'
import { plans as en } from '@jagten/server/contract/words/en/page/plans'
import { Card } from '../parts/card.tsx'
import type { Hold, Place } from '../teacher/place.ts'
import { useWords } from '../words/words.tsx'
import {
  addStep,
  moveStep,
  promisedIn,
  putOn,
  rowsOn,
  setPromised,
  setTitle,
  stepsBeside,
  sumOf,
  takeOff,
} from './edit.ts'
import type { Draft, Spot } from './edit.ts'
import { setPathTitle } from './edit-paths.ts'
import { FIELDS_APART, FieldMinutes } from './field-minutes.tsx'
import { FieldText } from './field-text.tsx'
import type { Kept } from './kept-draft.ts'
import { LeaveAsk } from './leave-ask.tsx'
import { MinutesSum } from './minutes-sum.tsx'
import { TITLE, lessonField, pathField } from './mistakes.ts'
import type { Found } from './mistakes.ts'
import { TeacherPage } from '../teacher/teacher-page.tsx'
import { SaveLine } from './save-line.tsx'
import { StepFields } from './step-fields.tsx'
import { StepList } from './step-list.tsx'
import { StepsBeside } from './steps-beside.tsx'
import { ToMend } from './to-mend.tsx'
import { usePlan } from './use-plan.ts'
import styles from './plan-editor.module.css'

type Props = {
  readonly slug: string
  readonly first: Kept
  readonly go: (place: Place) => void
  readonly hold: (hold: Hold | null) => void
  readonly fetchAgain: () => void
}

/** An own plan, changed lesson by lesson. Nothing is saved before somebody says so, and nothing is left unasked. */
export function PlanEditor({ slug, first, go, hold, fetchAgain }: Props) {
  const { lang, say } = useWords()
  const editing = usePlan(slug, first)
  const { draft, change, mistakes, isDirty } = editing
  const [spot, setSpot] = useState<Spot>({ path: 0, lesson: 0 })
  const [chosen, setChosen] = useState('')
  const [status, setStatus] = useState('')
  const [withEnglish, setWithEnglish] = useState(lang === 'en')
  const [leavingFor, setLeavingFor] = useState<Place | null>(null)
  /** The mistake that was gone to last: another object each time. */
  const [sought, setSought] = useState<Found | null>(null)
  const body = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!sought) return
    const fields = body.current?.querySelectorAll<HTMLElement>('[data-field]') ?? []
    const field = [...fields].find((one) => one.dataset.field?.split(FIELDS_APART).includes(sought.field))
    field?.focus()
  }, [sought])

  useEffect(() => {
    if (!isDirty) return
    hold((next) => {
      setLeavingFor(next)
      return false
    })
    return () => hold(null)
  }, [hold, isDirty])

  const rows = rowsOn(draft, spot)
  const row = rows.find(({ step }) => step.id === chosen) ?? rows[0]
  const path = draft.plan.paths[spot.path]
  const titleOf = (text: Text): string => text[lang] || text.da
  const stepTitle = (id: string): string => titleOf(draft.plan.steps.find((step) => step.id === id)?.title ?? NO_TEXT)
  const errorIn = (...fields: string[]): string | undefined =>
    mistakes.find((mistake) => fields.includes(mistake.field))?.message

  const leave = (next: Place): void => (isDirty ? setLeavingFor(next) : go(next))

  function goTo(mistake: Found): void {
    const { step, path: at, lesson } = mistake
    if (at !== null) setSpot({ path: at, lesson: lesson ?? 0 })
    else if (step !== null && !rows.some((one) => one.step.id === step)) setSpot(spotOf(draft, step) ?? spot)
    if (step !== null) setChosen(step)
    setSought({ ...mistake })
  }

  function move(id: string, to: number): void {
    const next = moveStep(draft, spot, id, to)
    const at = rowsOn(next, spot).findIndex(({ step }) => step.id === id) + 1
    const isMoved = at !== rows.findIndex(({ step }) => step.id === id) + 1
    setStatus(say(isMoved ? 'page.plans.moved' : 'page.plans.stays', { step: stepTitle(id), at, of: rows.length }))
    if (isMoved) change(next)
  }

  function takeAway(id: string): void {
    const at = rows.findIndex(({ step }) => step.id === id)
    setStatus(say('page.plans.offDone', { step: stepTitle(id) }))
    setChosen((rows[at + 1] ?? rows[at - 1])?.step.id ?? '')
    change(takeOff(draft, spot, id))
  }

  function putBack(id: string): void {
    const next = putOn(draft, spot, id)
    const title = rowsOn(next, spot).find(({ step }) => step.id === id)?.step.title ?? NO_TEXT
    setStatus(say('page.plans.onDone', { step: titleOf(title) }))
    setChosen(id)
    change(next)
  }

  function addNew(): void {
    const added = addStep(draft, spot, {
      kind: 'talk',
      title: inBoth('newTitle'),
      minutes: 5,
      least: 3,
      needed: false,
      advance: 'teacher',
      who: 'class',
      allows: ['speak'],
      tools: ['proposals', 'floor'],
      projector: { scene: 'step' },
      say: NO_TEXT,
      do: inBoth('newDo'),
      task: NO_TEXT,
      produces: inBoth('newProduces'),
      doneWhen: inBoth('newDoneWhen'),
    })
    setStatus(say('page.plans.addDone'))
    setChosen(added.id)
    change(added.draft)
  }

  return (
    <TeacherPage
      title={say('page.plans.editing')}
      buttons={
        <Button size="sm" onClick={() => leave({ at: 'plans' })}>
          {say('page.plans.back')}
        </Button>
      }
    >
      <div className={styles.top}>
        <h1 className={styles.title}>{titleOf(draft.plan.title) || say('page.plans.editing')}</h1>
        <SaveLine editing={editing} fetchAgain={fetchAgain} />
      </div>
      <div className="unseen" role="status">
        {status}
      </div>
      <ToMend mistakes={mistakes} nameOf={({ step }) => (step === null ? null : stepTitle(step))} onGo={goTo} />
      {/* first it is said what becomes of the changes from last time */}
      <div ref={body} className={styles.body} inert={editing.kept !== null}>
        <div className={styles.column}>
          <Card title={say('page.plans.steps')}>
            {draft.plan.paths.length > 1 && (
              <NativeSelect
                label={say('page.plans.whichPath')}
                size="md"
                data={draft.plan.paths.map((one, at) => ({ value: String(at), label: titleOf(one.title) || one.id }))}
                value={String(spot.path)}
                onChange={(event) => setSpot({ path: Number(event.currentTarget.value), lesson: 0 })}
              />
            )}
            {path && path.lessons.length > 1 && (
              <NativeSelect
                label={say('page.plans.whichLesson')}
                size="md"
                data={path.lessons.map((_one, at) => ({
                  value: String(at),
                  label: say('page.plans.lesson', { number: at + 1 }),
                }))}
                value={String(spot.lesson)}
                onChange={(event) => setSpot({ ...spot, lesson: Number(event.currentTarget.value) })}
              />
            )}
            <FieldMinutes
              key={`${spot.path} ${spot.lesson}`}
              label={say('page.plans.promised')}
              value={promisedIn(draft, spot)}
              most={MINUTES.lesson}
              fields={[lessonField(spot.path, spot.lesson)]}
              // what differs is said below at every stroke
              error={
                sumOf(draft, spot) === promisedIn(draft, spot) ? errorIn(lessonField(spot.path, spot.lesson)) : true
              }
              onValue={(minutes) => change(setPromised(draft, spot, minutes))}
            />
            <MinutesSum sum={sumOf(draft, spot)} promised={promisedIn(draft, spot)} />
            <p className={styles.help}>{say('page.plans.stepsHelp')}</p>
            <StepList
              rows={rows}
              chosen={row?.step.id}
              wrong={new Set(mistakes.flatMap(({ step }) => step ?? []))}
              onChoose={setChosen}
              onMove={move}
            />
            <StepsBeside
              steps={stepsBeside(draft, spot).map(({ id, title }) => ({ id, title: titleOf(title) }))}
              onPut={putBack}
              onNew={addNew}
            />
          </Card>
          <Card title={say('page.plans.names')}>
            <FieldText
              label={say('page.plans.name')}
              field={TITLE}
              text={draft.plan.title}
              most={LETTERS.title}
              error={errorIn(TITLE)}
              withEnglish={withEnglish}
              onText={(text) => change(setTitle(draft, text))}
            />
            {path && (
              <FieldText
                label={say('page.plans.pathName')}
                field={pathField(spot.path)}
                text={path.title}
                most={LETTERS.title}
                error={errorIn(pathField(spot.path))}
                withEnglish={withEnglish}
                onText={(text) => change(setPathTitle(draft, spot.path, text))}
              />
            )}
            <label className={styles.english}>
              <input
                type="checkbox"
                checked={withEnglish}
                onChange={(event) => setWithEnglish(event.currentTarget.checked)}
              />
              {say('page.plans.english')}
            </label>
            <p className={styles.help}>{say('page.plans.englishHelp')}</p>
          </Card>
        </div>
        {row && (
          <section className={styles.step} aria-labelledby="step-title">
            <h2 id="step-title" className={styles.stepTitle}>
              {say('page.plans.step', { at: rows.indexOf(row) + 1, step: titleOf(row.step.title) })}
            </h2>
            <StepFields
              key={`${spot.path} ${spot.lesson} ${row.step.id}`}
              draft={draft}
              spot={spot}
              row={row}
              withEnglish={withEnglish}
              errorIn={errorIn}
              onChange={change}
            />
            <div>
              <Button variant="danger" size="sm" disabled={rows.length < 2} onClick={() => takeAway(row.step.id)}>
                {say('page.plans.off')}
              </Button>
              {rows.length < 2 && <p className={styles.help}>{say('page.plans.offLast')}</p>}
            </div>
          </section>
        )}
      </div>
      <LeaveAsk
        place={leavingFor}
        onStay={() => setLeavingFor(null)}
        onDrop={(next) => {
          editing.forget()
          go(next)
        }}
        onSave={async (next) => {
          setLeavingFor(null)
          if (await editing.save()) go(next)
        }}
      />
    </TeacherPage>
  )
}

const NO_TEXT: Text = { da: '', en: '' }

/** A plan is read in both languages, whichever its teacher has. */
const inBoth = (key: 'newTitle' | 'newDo' | 'newProduces' | 'newDoneWhen'): Text => ({
  da: da.plans[key],
  en: en.plans[key],
})

/** Where a step is, first of all paths. */
function spotOf({ plan }: Draft, id: string): Spot | null {
  for (const [path, { lessons }] of plan.paths.entries())
    for (const [lesson, { steps }] of lessons.entries())
      if (steps.some((leg) => leg.step === id)) return { path, lesson }
  return null
}
