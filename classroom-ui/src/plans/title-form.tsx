import { useState } from 'react'
import { Button, TextInput } from '@mantine/core'
import { LETTERS } from '@jagten/lesson-plans/choices'
import { DialogButtons } from '../parts/dialog.tsx'
import { useWords } from '../words/words.tsx'
import styles from './plan-list.module.css'

type Props = {
  readonly label: string
  /** What is proposed. */
  readonly first: string
  readonly help?: string
  readonly go: string
  readonly refused?: string
  readonly isBusy?: boolean
  readonly onTitle: (title: string) => void
  readonly onCancel: () => void
}

/** What a copy is called, in a dialog. */
export function TitleForm({ label, first, help, go, refused, isBusy = false, onTitle, onCancel }: Props) {
  const { say } = useWords()
  const [title, setTitle] = useState(() => first.slice(0, LETTERS.title))
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onTitle(title)
      }}
    >
      {help && <p>{help}</p>}
      <TextInput
        label={label}
        size="md"
        required
        withAsterisk={false}
        data-autofocus
        maxLength={LETTERS.title}
        autoComplete="off"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <div role="alert">{refused && <p className={styles.refused}>{refused}</p>}</div>
      <DialogButtons>
        <Button type="submit" variant="filled" disabled={isBusy}>
          {go}
        </Button>
        <Button onClick={onCancel}>{say('page.cancel')}</Button>
      </DialogButtons>
    </form>
  )
}
