import { useState } from 'react'
import { Button, NativeSelect } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useWords } from '../words/words.tsx'
import styles from './plan-editor.module.css'

type Props = {
  readonly steps: readonly { readonly id: string; readonly title: string }[]
  readonly onPut: (id: string) => void
  readonly onNew: () => void
}

/** More steps for the lesson: one the plan has already, or a new one. */
export function MoreSteps({ steps, onPut, onNew }: Props) {
  const { say } = useWords()
  const [wish, setWish] = useState('')
  const id = steps.some((step) => step.id === wish) ? wish : steps[0]?.id
  return (
    <div className={styles.beside}>
      {id !== undefined && (
        <>
          <NativeSelect
            className={styles.which}
            label={say('page.plans.on')}
            description={say('page.plans.onChoose')}
            size="md"
            data={steps.map((step) => ({ value: step.id, label: step.title || step.id }))}
            value={id}
            onChange={(event) => setWish(event.currentTarget.value)}
          />
          <Button onClick={() => onPut(id)}>{say('page.plans.onGo')}</Button>
        </>
      )}
      <Button leftSection={<Plus size={18} aria-hidden="true" />} onClick={onNew}>
        {say('page.plans.add')}
      </Button>
    </div>
  )
}
