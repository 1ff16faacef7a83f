import { COMPANY, LETTERS, MINUTES, MOST } from '@jagten/lesson-plans/choices'
import { useWords } from '../words/words.tsx'
import type { AboutList, AboutRow } from './edit-plan.ts'
import { FieldChoice } from './field-choice.tsx'
import { FieldLetters, FieldText } from './field-text.tsx'
import { FieldNumber } from './field-number.tsx'
import { useEditor } from './use-editor.ts'
import styles from './fields.module.css'

/** The fields of one row. `field`: what mistakes call the row. */
export type RowProps<L extends AboutList> = {
  readonly row: AboutRow<L>
  readonly field: string
  readonly set: (other: Partial<AboutRow<L>>) => void
}

export function SubjectRow({ row, field, set }: RowProps<'subjects'>) {
  const { say } = useWords()
  return <FieldText label={say('page.plans.subject')} field={field} text={row} most={LETTERS.about} onText={set} />
}

export function GoalRow({ row, field, set }: RowProps<'goals'>) {
  const { say } = useWords()
  return (
    <FieldText label={say('page.plans.goal')} field={field} text={row} most={LETTERS.about} rows={2} onText={set} />
  )
}

export function CurriculumRow({ row, field, set }: RowProps<'curriculum'>) {
  const { say } = useWords()
  return (
    <>
      <FieldText
        label={say('page.plans.law')}
        field={`${field} title`}
        text={row.title}
        most={LETTERS.about}
        onText={(title) => set({ title })}
      />
      <FieldText
        label={say('page.plans.lawWhy')}
        field={`${field} why`}
        text={row.why}
        most={LETTERS.about}
        rows={3}
        onText={(why) => set({ why })}
      />
      <FieldLetters
        label={say('page.plans.lawUrl')}
        field={`${field} url`}
        value={row.url ?? ''}
        most={LETTERS.url}
        onValue={(url) => set({ url: url === '' ? undefined : url })}
      />
    </>
  )
}

export function MaterialRow({ row, field, set }: RowProps<'materials'>) {
  const { say } = useWords()
  return (
    <div className={styles.line}>
      <div className={styles.wide}>
        <FieldText
          label={say('page.plans.material')}
          field={`${field} what`}
          text={row.what}
          most={LETTERS.about}
          onText={(what) => set({ what })}
        />
      </div>
      <FieldNumber
        label={say('page.plans.count')}
        fields={[`${field} count`]}
        value={row.count}
        most={MOST.pieces}
        onValue={(count) => set({ count })}
      />
      <FieldChoice
        label={say('page.plans.per')}
        choices={COMPANY}
        nameOf={(one) => say(`page.plans.perOne.${one}`)}
        value={row.per}
        onValue={(per) => set({ per })}
      />
    </div>
  )
}

export function PreparationRow({ row, field, set }: RowProps<'preparation'>) {
  const { say } = useWords()
  return (
    <div className={styles.line}>
      <div className={styles.wide}>
        <FieldText
          label={say('page.plans.prepare')}
          field={`${field} do`}
          text={row.do}
          most={LETTERS.about}
          rows={2}
          onText={(text) => set({ do: text })}
        />
      </div>
      <FieldNumber
        label={say('page.plans.minutes')}
        fields={[`${field} minutes`]}
        value={row.minutes}
        most={MINUTES.preparation}
        onValue={(minutes) => set({ minutes })}
      />
    </div>
  )
}

export function AssessmentRow({ row, field, set }: RowProps<'assessment'>) {
  const { say } = useWords()
  const { draft, read } = useEditor()
  const titles = new Map(draft.plan.steps.map(({ id, title }) => [id, read(title)]))
  return (
    <div className={styles.line}>
      <div className={styles.wide}>
        <FieldText
          label={say('page.plans.sign')}
          field={`${field} sign`}
          text={row.sign}
          most={LETTERS.about}
          rows={2}
          onText={(sign) => set({ sign })}
        />
      </div>
      <FieldChoice
        label={say('page.plans.signStep')}
        field={`${field} step`}
        choices={[...titles.keys()]}
        nameOf={(id) => titles.get(id) || id}
        value={row.step}
        onValue={(step) => set({ step })}
      />
    </div>
  )
}
