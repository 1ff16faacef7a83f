import { useState } from 'react'
import { Button } from '@mantine/core'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import { useWords } from '../words/words.tsx'

/** So long (minutes) is enough to bring one across, and short enough to come back in the same lesson. */
const MINUTES = [1, 2, 3, 5] as const

/** A recess, after the question how long. */
export function TakeRecess({ onTake, size = 'sm' }: { onTake: (minutes: number) => void; size?: 'sm' | 'md' }) {
  const { say } = useWords()
  const [asks, setAsks] = useState(false)
  return (
    <>
      <Button size={size} onClick={() => setAsks(true)}>
        {say('page.agenda.recess')}
      </Button>
      <Dialog opened={asks} title={say('page.agenda.recess')} onClose={() => setAsks(false)}>
        <p>{say('page.agenda.recessAsk')}</p>
        <DialogButtons>
          {MINUTES.map((minutes) => (
            <Button
              key={minutes}
              variant="filled"
              onClick={() => {
                setAsks(false)
                onTake(minutes)
              }}
            >
              {say('page.lesson.minutes', { count: minutes })}
            </Button>
          ))}
          <Button onClick={() => setAsks(false)}>{say('page.cancel')}</Button>
        </DialogButtons>
      </Dialog>
    </>
  )
}
