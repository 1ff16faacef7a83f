import { useState } from 'react'
import { Button, TextInput } from '@mantine/core'
import { useTeacher } from '../face/teacher-face.ts'
import { useMay } from '../helpers/use-may.ts'
import { Fold } from '../parts/fold.tsx'
import { writtenCost } from '../parts/written-cost.ts'
import { useWords } from '../words/words.tsx'
import { ClassSpent } from './class-spent.tsx'
import { useClassBill } from './use-class-bill.ts'
import styles from './money.module.css'

/** For how much the class has built, and for how much it may. */
export function ClassBudget() {
  const { say } = useWords()
  const { view } = useTeacher()
  const may = useMay()
  const bill = useClassBill(view.id)
  return (
    <Fold title={say('page.budgetForm.title')}>
      <div className={styles.money}>
        <ClassSpent spent={bill?.spent ?? null} budget={view.budget} />
        {/* a budget set elsewhere meanwhile stands in the field */}
        {may('budget.set') && <BudgetForm key={view.budget} budget={view.budget} />}
      </div>
    </Fold>
  )
}

function BudgetForm({ budget }: { readonly budget: number | null }) {
  const { say } = useWords()
  const { act, tell } = useTeacher()
  const [text, setText] = useState(budget === null ? '' : String(budget))
  const [isTold, setTold] = useState(false)
  const written = writtenCost(text)

  async function set(kroner: number | null): Promise<void> {
    if (!(await act('budget.set', { kroner }))) return
    tell({ kind: 'heard', text: say(kroner === null ? 'page.budgetForm.takenAway' : 'page.budgetForm.saved') })
  }

  return (
    <form
      className={styles.set}
      onSubmit={(event) => {
        event.preventDefault()
        if (written.kind === 'kroner') void set(written.kroner)
        else setTold(true)
      }}
    >
      <TextInput
        label={say('page.budgetForm.label')}
        description={say('page.budgetForm.help')}
        error={isTold && written.kind !== 'kroner' ? say('page.write.costWrong') : undefined}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="sm">
          {say('page.budgetForm.save')}
        </Button>
        {budget !== null && (
          <Button size="sm" variant="subtle" onClick={() => void set(null)}>
            {say('page.budgetForm.takeAway')}
          </Button>
        )}
      </div>
    </form>
  )
}
