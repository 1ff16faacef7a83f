import { useState } from 'react'
import { Button, NativeSelect } from '@mantine/core'
import { AskFirst } from '../parts/ask-first.tsx'
import { Card } from '../parts/card.tsx'
import { Housing } from '../roster/housing.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import { candidateName } from './candidate-name.ts'
import styles from './election.module.css'

/** While one can stand: who stands, whom the teacher puts up because they are ill or away, and the way to the vote. */
export function TeachersStanding({ isSafe }: { isSafe: boolean }) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const [wished, setWished] = useState('')
  if (!view.election) return null
  const { seats, candidates } = view.election
  const others = view.students.filter(({ id }) => !candidates.some(({ student }) => student === id))
  const isPollOn = view.polls.some((poll) => poll.state !== 'closed')
  const begin = (): void =>
    void act('poll.open', {
      election: { seats },
      form: 'secret',
      housed: view.unhoused.map(({ student }) => student),
    })

  async function putUp(): Promise<void> {
    const student = others.find(({ id }) => id === wished)?.id
    if (student && (await act('election.stand', { student }))) setWished('')
  }

  return (
    <Card title={say('page.election.title')} tone="now">
      <p>{say('page.election.seats', { count: seats })}</p>
      <ul className={styles.candidates} aria-label={say('page.election.candidates')}>
        {candidates.map((one) => (
          <li key={one.student} className={styles.candidate}>
            {candidateName(say, one)}
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={say('page.teachersElection.takeOffNamed', { name: one.name ?? '' })}
              onClick={() => void act('election.withdraw', { student: one.student })}
            >
              {say('page.teachersElection.takeOff')}
            </Button>
          </li>
        ))}
      </ul>
      {candidates.length < seats && (
        <p>{say('page.teachersElection.tooFew', { seats, candidates: candidates.length })}</p>
      )}
      {!isSafe && (
        <div className={styles.buttons}>
          <NativeSelect
            label={say('page.teachersElection.putUpWho')}
            value={wished}
            onChange={(event) => setWished(event.currentTarget.value)}
            data={[{ value: '', label: '–' }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
          />
          <Button size="sm" disabled={wished === ''} onClick={() => void putUp()}>
            {say('page.teachersElection.putUp')}
          </Button>
        </div>
      )}
      <Housing isSafe={isSafe} />
      <div className={styles.buttons}>
        <Button variant="filled" disabled={isPollOn || candidates.length < seats} onClick={begin}>
          {say('page.teachersElection.begin')}
        </Button>
        <AskFirst
          title={say('page.teachersElection.cancel')}
          question={say('page.teachersElection.cancelAsk')}
          yes={say('page.teachersElection.cancelYes')}
          onYes={() => void act('election.cancel', {})}
          opener={(ask) => <Button onClick={ask}>{say('page.teachersElection.cancel')}</Button>}
        />
      </div>
    </Card>
  )
}
