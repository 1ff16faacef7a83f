import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, TextInput } from '@mantine/core'
import { LONGEST } from '@jagten/server/contract'
import type { TeachersProposalView } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import styles from './minutes.module.css'

/** Who carries out what was adopted, and by which day. */
export function GiveTask({ proposal: { id, task } }: { proposal: TeachersProposalView }) {
  const { say } = useWords()
  const { act } = useTeacher()
  const [who, setWho] = useState(task?.who.text ?? '')
  const [due, setDue] = useState(task?.due ?? '')

  function save(event: FormEvent): void {
    event.preventDefault()
    void act('minutes.task', { proposal: id, who, due: due === '' ? null : due })
  }

  return (
    <form className={styles.form} onSubmit={save}>
      <TextInput
        label={say('page.task.who')}
        description={say('page.task.whoHelp')}
        required
        withAsterisk={false}
        maxLength={LONGEST.who}
        value={who}
        onChange={(event) => setWho(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={say('page.task.due')}
        value={due}
        onChange={(event) => setDue(event.currentTarget.value)}
      />
      <Button type="submit" size="sm">
        {say('page.task.save')}
      </Button>
    </form>
  )
}
