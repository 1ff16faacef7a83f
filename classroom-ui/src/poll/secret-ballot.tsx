import { useState } from 'react'
import { Button } from '@mantine/core'
import type { Choice, StudentsPollView } from '@jagten/server/contract'
import { ChoiceButton, ChoiceSign } from './choice-button.tsx'
import { CHOICES } from './choices.ts'
import { useWords } from '../words/words.tsx'
import { Why } from '../rules/why.tsx'
import { useCast } from './use-cast.ts'
import styles from './ballot.module.css'

/** A secret ballot paper: choose, then put it in the box. What is in the box stays there. */
export function SecretBallot({ poll }: { poll: StudentsPollView }) {
  const { say } = useWords()
  const { cast, isSending } = useCast(poll)
  const [choice, setChoice] = useState<Choice | null>(null)
  const { held, used } = poll.votes

  async function putIn(): Promise<void> {
    if (!choice) return
    await cast(choice)
    setChoice(null)
  }

  return (
    <section className={styles.paper} aria-labelledby="ballot">
      {poll.madeSecret && <p role="status">{say('page.poll.madeSecret')}</p>}
      <h2 id="ballot" className={styles.ask}>
        {say('page.vote.choose')}
        {held > 1 && <span className={styles.nth}> {say('page.vote.nth', { nth: used + 1, held })}</span>}
      </h2>
      {held > 1 && (
        <p role="status" className={styles.note}>
          {used === 0 ? say('page.vote.two') : say('page.vote.castOne')}
        </p>
      )}
      {held > 1 && used === 0 && <Why rule="R9" />}
      {choice ? (
        <div className={styles.slip}>
          <p className={styles.chosen} role="status">
            <ChoiceSign choice={choice} />
            {say('page.vote.chosen', { choice: say(`page.choice.${choice}`).toLowerCase() })}
          </p>
          <Button
            variant="filled"
            fullWidth
            className={styles.putIn ?? ''}
            loading={isSending}
            onClick={() => void putIn()}
          >
            {say('page.vote.putIn')}
          </Button>
          <Button fullWidth className={styles.again ?? ''} disabled={isSending} onClick={() => setChoice(null)}>
            {say('page.vote.again')}
          </Button>
        </div>
      ) : (
        <div className={styles.choices} role="group" aria-labelledby="ballot">
          {CHOICES.map((one) => (
            <ChoiceButton key={one} choice={one} onChoose={() => setChoice(one)} />
          ))}
        </div>
      )}
      <p className={styles.note}>
        {say('page.vote.stays')} {say('page.vote.privacy')}
      </p>
    </section>
  )
}
