import { useState } from 'react'
import { Button, NativeSelect } from '@mantine/core'
import { ruleOf } from '@jagten/server/contract'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import { Why } from '../rules/why.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'

const { leastSeats = 3, mostSeats = 3 } = ruleOf('R25').value
/** An odd number of them. */
const SEATS = Array.from({ length: (mostSeats - leastSeats) / 2 + 1 }, (_, step) => leastSeats + 2 * step)

/** Calls the election of a board: from then on students can stand. */
export function CallElection() {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const [isAsking, setAsking] = useState(false)
  const [seats, setSeats] = useState(leastSeats)
  const isOn =
    view.election !== null || view.polls.some((poll) => poll.method === 'block-vote' && poll.state !== 'closed')
  if (isOn) return null

  async function call(): Promise<void> {
    if (await act('election.call', { seats })) setAsking(false)
  }

  return (
    <>
      <Button size="sm" onClick={() => setAsking(true)}>
        {say('page.teachersElection.call')}
      </Button>
      <Dialog opened={isAsking} title={say('page.election.title')} onClose={() => setAsking(false)}>
        <p>{say('page.teachersElection.callHelp')}</p>
        <NativeSelect
          label={say('page.teachersElection.howMany')}
          size="md"
          value={String(seats)}
          onChange={(event) => setSeats(Number(event.currentTarget.value))}
          data={SEATS.map((count) => ({ value: String(count), label: say('page.election.seats', { count }) }))}
        />
        <Why rule="R25" />
        <DialogButtons>
          <Button variant="filled" onClick={() => void call()}>
            {say('page.teachersElection.callYes')}
          </Button>
          <Button onClick={() => setAsking(false)}>{say('page.cancel')}</Button>
        </DialogButtons>
      </Dialog>
    </>
  )
}
