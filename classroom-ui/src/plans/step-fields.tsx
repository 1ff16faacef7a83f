import { ACTIONS, LETTERS, MINUTES, SCENES } from '@jagten/lesson-plans/choices'
import type { Step } from '@jagten/lesson-plans/schema'
import { useWords } from '../words/words.tsx'
import { setStep, setTimes } from './edit-plan.ts'
import type { Row, Spot } from './edit-plan.ts'
import { HOUR_CHOICES, READINGS, atHour, hourChoiceOf, letting, readAs, readingOf, showing } from './step-choices.ts'
import { FieldChoice } from './field-choice.tsx'
import { FieldNumber } from './field-number.tsx'
import { FieldText } from './field-text.tsx'
import { FoldedFields } from './folded-fields.tsx'
import { legField, stepField } from './mistakes.ts'
import { useEditor } from './use-editor.ts'
import styles from './fields.module.css'

const TEXTS = [
  { part: 'task', rows: 2, most: LETTERS.task },
  { part: 'say', rows: 5, most: LETTERS.say },
] as const

const MORE = [
  { part: 'do', rows: 4, most: LETTERS.do },
  { part: 'produces', rows: 2, most: LETTERS.line },
  { part: 'doneWhen', rows: 2, most: LETTERS.line },
] as const

type Props = { readonly spot: Spot; readonly row: Row }

/** All of a step that a teacher may change. Minutes are those of this lesson; the rest is the same on every path. */
export function StepFields({ spot, row }: Props) {
  const { say } = useWords()
  const { draft, change, errorIn } = useEditor()
  const { step } = row
  const { id } = step
  const set = (other: Partial<Omit<Step, 'id'>>): void => change(setStep(draft, id, other))
  const fieldsOf = (part: 'minutes' | 'least') => [legField(spot.path, spot.lesson, id, part), stepField(id, part)]

  const texts = (parts: typeof TEXTS | typeof MORE) =>
    parts.map(({ part, rows, most }) => (
      <FieldText
        key={part}
        label={say(`page.plans.${part}`)}
        text={step[part]}
        field={stepField(id, part)}
        most={most}
        rows={rows}
        onText={(text) => set({ [part]: text })}
      />
    ))

  return (
    <div className={styles.fields}>
      <FieldText
        label={say('page.plans.stepTitle')}
        field={stepField(id, 'title')}
        text={step.title}
        most={LETTERS.title}
        onText={(title) => set({ title })}
      />
      <div className={styles.line}>
        <FieldNumber
          label={say('page.plans.minutes')}
          value={row.minutes}
          most={MINUTES.step}
          fields={fieldsOf('minutes')}
          onValue={(minutes) => change(setTimes(draft, spot, id, { minutes }))}
        />
        <FieldNumber
          label={say('page.plans.least')}
          value={row.least}
          most={MINUTES.step}
          fields={fieldsOf('least')}
          onValue={(least) => change(setTimes(draft, spot, id, { least }))}
        />
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={step.needed}
          onChange={(event) => set({ needed: event.currentTarget.checked })}
        />
        {say('page.plans.needed')}
      </label>
      {texts(TEXTS)}
      <FieldChoice
        label={say('page.plans.board')}
        choices={SCENES}
        nameOf={(scene) => say(`page.plans.scene.${scene}`)}
        value={step.projector.scene}
        onValue={(scene) => set(showing(step, scene))}
      />
      <FieldChoice
        label={say('page.plans.hour')}
        choices={HOUR_CHOICES}
        nameOf={(choice) => say(`page.plans.hours.${choice}`)}
        value={hourChoiceOf(step)}
        onValue={(choice) => set(atHour(choice))}
      />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{say('page.plans.allows')}</legend>
        {ACTIONS.map((action) => (
          <label key={action} className={styles.check}>
            <input
              type="checkbox"
              checked={step.allows.includes(action)}
              onChange={(event) => set(letting(step, action, event.currentTarget.checked))}
            />
            {say(`page.plans.allow.${action}`)}
          </label>
        ))}
      </fieldset>
      <FieldChoice
        label={say('page.plans.readFirst')}
        choices={READINGS}
        nameOf={(reading) => say(`page.plans.reading.${reading}`)}
        value={readingOf(step)}
        onValue={(reading) => set(readAs(reading))}
      />
      <FoldedFields summary={say('page.plans.more')} isWrong={MORE.some(({ part }) => errorIn(stepField(id, part)))}>
        {texts(MORE)}
      </FoldedFields>
    </div>
  )
}
