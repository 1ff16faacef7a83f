import { useState } from 'react'
import { Button, TextInput } from '@mantine/core'
import { useWords } from '../words/words.tsx'
import styles from './minutes.module.css'

/** The day of the next meeting, as `2026-12-24`. */
export function NextMeetingForm({ now, onSave }: { now: string | null; onSave: (day: string) => void }) {
  const { say } = useWords()
  const [day, setDay] = useState(now ?? '')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSave(day)
      }}
    >
      <TextInput
        type="date"
        label={say('page.takeMinutes.nextMeeting')}
        required
        withAsterisk={false}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Button type="submit" size="sm">
        {say('page.takeMinutes.nextSave')}
      </Button>
    </form>
  )
}
