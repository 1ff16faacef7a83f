import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, Textarea } from '@mantine/core'
import { LONGEST } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import styles from './minutes.module.css'

/** A remark for the minutes. `onAdd` resolves with whether it was taken. */
export function RemarkForm({ onAdd }: { onAdd: (text: string) => Promise<boolean> }) {
  const { say } = useWords()
  const [remark, setRemark] = useState('')

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (await onAdd(remark)) setRemark('')
  }

  return (
    <form className={styles.form} onSubmit={(event) => void add(event)}>
      <Textarea
        label={say('page.takeMinutes.remark')}
        description={say('page.takeMinutes.remarkHelp')}
        required
        withAsterisk={false}
        rows={2}
        maxLength={LONGEST.remark}
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
      />
      <Button type="submit" size="sm">
        {say('page.takeMinutes.remarkAdd')}
      </Button>
    </form>
  )
}
