import { useEffect, useRef, useState } from 'react'
import { Button } from '@mantine/core'
import { LETTERS } from '@jagten/lesson-plans/choices'
import type { Text } from '@jagten/lesson-plans/schema'
import { Card } from '../parts/card.tsx'
import type { MayLeave, TeacherAddress } from '../face/teacher-address.ts'
import { useWords } from '../words/words.tsx'
import { AboutPlan } from './about-plan.tsx'
import { lessonAt, rowsOn, setAbout } from './edit-plan.ts'
import type { Draft, Spot } from './edit-plan.ts'
import { FIELDS_APART } from './field-number.tsx'
import { FieldText } from './field-text.tsx'
import type { Kept } from './kept-draft.ts'
import { AskBeforeLeaving } from './ask-before-leaving.tsx'
import { LessonCard } from './lesson-card.tsx'
import { TITLE, aboutPart, isUnder } from './mistakes.ts'
import type { Found } from './mistakes.ts'
import { NO_TEXT } from './new-step.ts'
import { TeacherPage } from '../parts/teacher-page.tsx'
import { SaveLine } from './save-line.tsx'
import { StepPanel } from './step-panel.tsx'
import { MistakeList } from './mistake-list.tsx'
import { EditorContext } from './use-editor.ts'
import { usePlan } from './use-plan.ts'
import styles from './plan-editor.module.css'

type Props = {
  readonly slug: string
  readonly first: Kept
  readonly go: (address: TeacherAddress) => void
  readonly guard: (mayLeave: MayLeave | null) => void
  readonly fetchAgain: () => void
}

/** An own plan, changed lesson by lesson. Nothing is saved before somebody says so, and nothing is left unasked. */
export function PlanEditor({ slug, first, go, guard, fetchAgain }: Props) {
  const { lang, say } = useWords()
  const editing = usePlan(slug, first)
  const { draft, change, mistakes, isDirty } = editing
  const [spot, setSpot] = useState<Spot>({ path: 0, lesson: 0 })
  const [chosen, setChosen] = useState('')
  const [status, setStatus] = useState('')
  const [withEnglish, setWithEnglish] = useState(lang === 'en')
  const [leavingFor, setLeavingFor] = useState<TeacherAddress | null>(null)
  /** The field that was gone to last: another object each time. */
  const [sought, setSought] = useState<{ readonly field: string } | null>(null)
  const body = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!sought) return
    const fields = [...(body.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])]
    const namesOf = (one: HTMLElement): string[] => one.dataset.field?.split(FIELDS_APART) ?? []
    const field =
      fields.find((one) => namesOf(one).includes(sought.field)) ??
      fields.find((one) => namesOf(one).some((name) => isUnder(name, sought.field)))
    field?.focus()
  }, [sought])

  useEffect(() => {
    if (!isDirty) return
    guard((next) => {
      setLeavingFor(next)
      return false
    })
    return () => guard(null)
  }, [guard, isDirty])

  const rows = rowsOn(draft, spot)
  const row = rows.find(({ step }) => step.id === chosen) ?? rows[0]
  const read = (text: Text): string => text[lang] || text.da
  const stepTitle = (id: string): string => read(draft.plan.steps.find((step) => step.id === id)?.title ?? NO_TEXT)
  const editor = {
    draft,
    change,
    mistakes,
    errorIn: (...fields: string[]) => mistakes.find(({ field }) => fields.includes(field))?.message,
    withEnglish,
    read,
    tell: setStatus,
    seek: (field: string) => setSought({ field }),
  }

  /** Where a mistake is, as the teacher calls it. */
  function placeOf(mistake: Found): string {
    if (mistake.step !== null) return stepTitle(mistake.step)
    if (mistake.path !== null) return read(draft.plan.paths[mistake.path]?.title ?? NO_TEXT)
    const part = aboutPart(mistake)
    return part === null ? '' : say(`page.plans.part.${part}`)
  }

  const leave = (next: TeacherAddress): void => (isDirty ? setLeavingFor(next) : go(next))

  function goTo(mistake: Found): void {
    const { step, path: at, lesson } = mistake
    const there = { path: at ?? spot.path, lesson: lesson ?? 0 }
    // of a lesson that was taken away just now the server has not heard yet
    if (at !== null) setSpot(lessonAt(draft, there) ? there : spot)
    else if (step !== null && !rows.some((one) => one.step.id === step)) setSpot(spotOf(draft, step) ?? spot)
    if (step !== null) setChosen(step)
    editor.seek(mistake.field)
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
        <h1 className={styles.title}>{read(draft.plan.title) || say('page.plans.editing')}</h1>
        <SaveLine editing={editing} fetchAgain={fetchAgain} />
      </div>
      <div className="unseen" role="status">
        {status}
      </div>
      <MistakeList mistakes={mistakes} nameOf={placeOf} onGo={goTo} />
      <EditorContext value={editor}>
        {/* first it is said what becomes of the changes from last time */}
        <div ref={body} className={styles.body} inert={editing.kept !== null}>
          <div className={styles.column}>
            <LessonCard spot={spot} rows={rows} chosen={row?.step.id} onSpot={setSpot} onChoose={setChosen} />
            <Card title={say('page.plans.names')}>
              <FieldText
                label={say('page.plans.name')}
                field={TITLE}
                text={draft.plan.title}
                most={LETTERS.title}
                onText={(text) => change(setAbout(draft, { title: text }))}
              />
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
          {row && <StepPanel spot={spot} rows={rows} row={row} onChoose={setChosen} />}
          <AboutPlan />
        </div>
      </EditorContext>
      <AskBeforeLeaving
        address={leavingFor}
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

/** Where a step is, first of all paths. */
function spotOf({ plan }: Draft, id: string): Spot | null {
  for (const [path, { lessons }] of plan.paths.entries())
    for (const [lesson, { steps }] of lessons.entries())
      if (steps.some((leg) => leg.step === id)) return { path, lesson }
  return null
}
