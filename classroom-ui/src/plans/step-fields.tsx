import { useState } from 'react'
import { NativeSelect } from '@mantine/core'
import { ACTIONS, LETTERS, MINUTES, SCENES } from '@jagten/lesson-plans/choices'
import type { Step } from '@jagten/lesson-plans/schema'
import { useWords } from '../words/words.tsx'
import { setStep, setTimes } from './edit.ts'
import type { Draft, Row, Spot } from './edit.ts'
import { letting, showing } from './step-choices.ts'
import { FieldMinutes } from './field-minutes.tsx'
import { FieldText } from './field-text.tsx'
import { legField, stepField } from './mistakes.ts'
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

type Props = {
  readonly draft: Draft
  readonly spot: Spot
  readonly row: Row
  readonly withEnglish: boolean
  /** What is wrong in a field, by its name. */
  readonly errorIn: (...fields: string[]) => string | undefined
  readonly onChange: (draft: Draft) => void
}

/** All of a step that a teacher may change. Minutes are those of this lesson; the rest is the same on every path. */
export function StepFields({ draft, spot, row, withEnglish, errorIn, onChange }: Props) {
  const { say } = useWords()
  const { step } = row
  const { id } = step
  const set = (change: Partial<Omit<Step, 'id'>>): void => onChange(setStep(draft, id, change))
  const isWrong = MORE.some(({ part }) => errorIn(stepField(id, part)))
  const [isMore, setMore] = useState(isWrong)
  // opened for a mistake, and not closed again under the hands of whoever has just mended it
  if (isWrong && !isMore) setMore(true)
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
        error={errorIn(stepField(id, part))}
        withEnglish={withEnglish}
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
        error={errorIn(stepField(id, 'title'))}
        withEnglish={withEnglish}
        onText={(title) => set({ title })}
      />
      <div className={styles.line}>
        <FieldMinutes
          label={say('page.plans.minutes')}
          value={row.minutes}
          most={MINUTES.step}
          fields={fieldsOf('minutes')}
          error={errorIn(...fieldsOf('minutes'))}
          onValue={(minutes) => onChange(setTimes(draft, spot, id, { minutes }))}
        />
        <FieldMinutes
          label={say('page.plans.least')}
          value={row.least}
          most={MINUTES.step}
          fields={fieldsOf('least')}
          error={errorIn(...fieldsOf('least'))}
          onValue={(least) => onChange(setTimes(draft, spot, id, { least }))}
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
      <NativeSelect
        label={say('page.plans.board')}
        size="md"
        data={SCENES.map((scene) => ({ value: scene, label: say(`page.plans.scene.${scene}`) }))}
        value={step.projector.scene}
        onChange={(event) => {
          const scene = SCENES.find((one) => one === event.currentTarget.value)
          if (scene) set(showing(step, scene))
        }}
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
      <details className={styles.more} open={isMore} onToggle={(event) => setMore(event.currentTarget.open)}>
        <summary>{say('page.plans.more')}</summary>
        <div className={styles.fields}>{texts(MORE)}</div>
      </details>
    </div>
  )
}
