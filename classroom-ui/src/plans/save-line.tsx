import { Button } from '@mantine/core'
import { AskFirst } from '../parts/ask-first.tsx'
import { clockOf } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import type { PlanEditing } from './use-plan.ts'
import styles from './plan-editor.module.css'

/** Whether the plan is saved, and saving it. */
export function SaveLine({ editing, fetchAgain }: { editing: PlanEditing; fetchAgain: () => void }) {
  const { lang, say } = useWords()
  const { saving, isDirty, save, kept, takeKept, forget } = editing
  return (
    <div className={styles.saving}>
      <div role="alert">{saving.at === 'refused' && <p className={styles.refused}>{saving.message}</p>}</div>
      <div role="status">
        {saving.at === 'saved' && !isDirty && say('page.plans.saved', { time: clockOf(lang, saving.when) })}
        {saving.at === 'saving' && say('page.plans.saving')}
        {saving.at === 'still' && isDirty && say('page.plans.unsaved')}
      </div>
      {saving.at === 'refused' && saving.isStale && (
        <AskFirst
          title={say('page.plans.fetchAgain')}
          question={say('page.plans.fetchAgainAsk')}
          yes={say('page.plans.fetchAgainYes')}
          danger
          onYes={() => {
            forget()
            fetchAgain()
          }}
          opener={(ask) => (
            <Button size="sm" onClick={ask}>
              {say('page.plans.fetchAgain')}
            </Button>
          )}
        />
      )}
      {/* never switched off: who presses it twice is told twice that it is saved */}
      {!kept && (
        <Button variant="filled" onClick={() => void (saving.at === 'saving' ? null : save())}>
          {say('page.plans.save')}
        </Button>
      )}
      {kept && (
        <div className={styles.kept} role="status">
          <span>{say('page.plans.kept')}</span>
          <Button size="sm" onClick={takeKept}>
            {say('page.plans.keptTake')}
          </Button>
          <Button size="sm" variant="subtle" onClick={forget}>
            {say('page.plans.keptDrop')}
          </Button>
        </div>
      )}
    </div>
  )
}
