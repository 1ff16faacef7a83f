import { Card } from '../parts/card.tsx'
import { useWords } from '../words/words.tsx'
import { AboutList } from './about-list.tsx'
import { AboutPurpose } from './about-purpose.tsx'
import { AssessmentRow, CurriculumRow, GoalRow, MaterialRow, PreparationRow, SubjectRow } from './about-rows.tsx'
import { NO_TEXT } from './new-step.ts'
import { useEditor } from './use-editor.ts'
import styles from './plan-editor.module.css'

/** What the plan says besides its steps: what it is for, what one needs, and what one looks for. */
export function AboutPlan() {
  const { say } = useWords()
  const { plan } = useEditor().draft
  return (
    <div className={styles.about}>
      <Card title={say('page.plans.about')}>
        <p className={styles.help}>{say('page.plans.aboutHelp')}</p>
        <AboutPurpose />
        <AboutList list="subjects" rows={plan.subjects} fresh={NO_TEXT} Row={SubjectRow} />
        <AboutList list="goals" rows={plan.goals} fresh={NO_TEXT} Row={GoalRow} />
        <AboutList
          list="curriculum"
          rows={plan.curriculum}
          fresh={{ title: NO_TEXT, why: NO_TEXT }}
          Row={CurriculumRow}
        />
        <AboutList
          list="materials"
          rows={plan.materials}
          fresh={{ what: NO_TEXT, count: 1, per: 'class' }}
          Row={MaterialRow}
        />
        <AboutList
          list="preparation"
          rows={plan.preparation}
          fresh={{ minutes: 5, do: NO_TEXT }}
          Row={PreparationRow}
        />
        <AboutList
          list="assessment"
          rows={plan.assessment}
          fresh={{ step: plan.steps[0]?.id ?? '', sign: NO_TEXT }}
          Row={AssessmentRow}
        />
      </Card>
    </div>
  )
}
