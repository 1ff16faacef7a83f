import { useState } from 'react'
import { Button } from '@mantine/core'
import type { StudentsElectionView } from '@jagten/server/contract'
import { Why } from '../rules/why.tsx'
import { useStudent } from '../face/student-face.ts'
import { useWords } from '../words/words.tsx'
import { candidateName } from './candidate-name.ts'
import styles from './election.module.css'

/** A ballot paper with a box for each candidate. Too many marks are told while they are set: such a paper is not put in. */
export function ElectionBallot({ election }: { election: StudentsElectionView }) {
  const { say } = useWords()
  const { act } = useStudent()
  const [marks, setMarks] = useState<ReadonlySet<number>>(new Set())
  const [isSending, setSending] = useState(false)
  const { candidates, mostMarks } = election
  const { held, used } = election.votes
  const isTooMany = marks.size > mostMarks

  const turn = (number: number): void =>
    setMarks((before) =>
      before.has(number) ? new Set([...before].filter((one) => one !== number)) : new Set([...before, number]),
    )

  async function putIn(): Promise<void> {
    setSending(true)
    const choices = [...marks].map(String)
    if (await act('ballot.cast', { poll: election.id, choices })) setMarks(new Set())
    setSending(false)
  }

  return (
    <section className={styles.elected} aria-labelledby="election-ballot">
      <h2 id="election-ballot">
        {say('page.studentsElection.choose', { count: mostMarks })}
        {held > 1 && ` ${say('page.vote.nth', { nth: used + 1, held })}`}
      </h2>
      <ul className={styles.candidates}>
        {candidates.map((one) => (
          <li key={one.number}>
            <label className={styles.mark} data-marked={marks.has(one.number) || undefined}>
              <input type="checkbox" checked={marks.has(one.number)} onChange={() => turn(one.number)} />
              {one.number} · {candidateName(say, one)}
            </label>
          </li>
        ))}
      </ul>
      <div role="status">
        <p className={isTooMany ? styles.tooMany : undefined}>
          {isTooMany
            ? say('page.studentsElection.tooMany', { marks: marks.size, count: mostMarks })
            : say('page.studentsElection.marks', { marks: marks.size, count: mostMarks })}
        </p>
      </div>
      <Why rule="R27" />
      <Button variant="filled" fullWidth loading={isSending} disabled={isTooMany} onClick={() => void putIn()}>
        {say(marks.size === 0 ? 'page.studentsElection.putInBlank' : 'page.vote.putIn')}
      </Button>
      <p>
        {say('page.vote.stays')} {say('page.vote.privacy')}
      </p>
    </section>
  )
}
