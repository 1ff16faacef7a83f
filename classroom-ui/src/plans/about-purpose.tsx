import { COMPANY, GRADES, LETTERS } from '@jagten/lesson-plans/choices'
import { useWords } from '../words/words.tsx'
import { setAbout } from './edit-plan.ts'
import { FieldChoice } from './field-choice.tsx'
import { FieldText } from './field-text.tsx'
import { FoldedFields } from './folded-fields.tsx'
import { useEditor } from './use-editor.ts'
import styles from './fields.module.css'

const EVERY_GRADE = Array.from({ length: GRADES.last - GRADES.first + 1 }, (_none, at) => GRADES.first + at)

/** What the plan is for, and for whom. */
export function AboutPurpose() {
  const { say } = useWords()
  const { draft, change, errorIn } = useEditor()
  const { aim, grades, computers } = draft.plan
  const gradeName = (number: number): string => say('page.plans.grade', { number })
  return (
    <FoldedFields summary={say('page.plans.part.purpose')} isWrong={errorIn('aim', 'grades') !== undefined}>
      <FieldText
        label={say('page.plans.aim')}
        field="aim"
        text={aim}
        most={LETTERS.about}
        rows={3}
        onText={(text) => change(setAbout(draft, { aim: text }))}
      />
      <div className={styles.line}>
        <FieldChoice
          label={say('page.plans.gradeFrom')}
          field="grades"
          choices={EVERY_GRADE}
          nameOf={gradeName}
          value={grades.from}
          onValue={(from) => change(setAbout(draft, { grades: { ...grades, from } }))}
        />
        <FieldChoice
          label={say('page.plans.gradeTo')}
          choices={EVERY_GRADE}
          nameOf={gradeName}
          value={grades.to}
          onValue={(to) => change(setAbout(draft, { grades: { ...grades, to } }))}
        />
        <FieldChoice
          label={say('page.plans.computers')}
          choices={COMPANY}
          nameOf={(one) => say(`page.plans.computersFor.${one}`)}
          value={computers}
          onValue={(one) => change(setAbout(draft, { computers: one }))}
        />
      </div>
    </FoldedFields>
  )
}
