import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, TextInput } from '@mantine/core'
import { LONGEST } from '@jagten/server/contract'
import type { ProposalView } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import styles from './minutes.module.css'

type Props = Pick<ProposalView, 'task'> & {
  readonly onSave: (task: { readonly who: string; readonly due: string | null }) => void
}

/** Who carries out what was adopted, and by which day. */
export function GiveTask({ task, onSave }: Props) {
  const { say } = useWords()
  const [who, setWho] = useState(task?.who.text ?? '')
  const [due, setDue] = useState(task?.due ?? '')

  function save(event: FormEvent): void {
    event.preventDefault()
    onSave({ who, due: due === '' ? null : due })
  }

  return (
    <form className={styles.form} onSubmit={save}>
      <TextInput
        label={say('page.takeMinutes.who')}
        description={say('page.takeMinutes.whoHelp')}
        required
        withAsterisk={false}
        maxLength={LONGEST.who}
        value={who}
        onChange={(event) => setWho(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={say('page.takeMinutes.due')}
        value={due}
        onChange={(event) => setDue(event.currentTarget.value)}
      />
      <Button type="submit" size="sm">
        {say('page.takeMinutes.save')}
      </Button>
    </form>
  )
}
