import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, Textarea } from '@mantine/core'
import { LONGEST, MOST_MINORITY_WORDS } from '@jagten/server/contract'
import type { StudentsProposalView } from '@jagten/server/contract'
import { CharactersLeft } from '../parts/characters-left.tsx'
import { useKeptWriting } from '../parts/use-kept-writing.ts'
import { useStudent } from '../face/student-face.ts'
import { useWords } from '../words/words.tsx'
import { EMPTY_SENTENCE, minorityOf } from './draft.ts'
import styles from './minutes.module.css'

/** A sentence for those who lost, after a vote: anybody may give one, so that nobody shows how they voted. */
export function SayMinority({ proposal }: { proposal: StudentsProposalView }) {
  const { say } = useWords()
  const { view, act } = useStudent()
  const { written, write, clear } = useKeptWriting(minorityOf(proposal.id), view.me.id, EMPTY_SENTENCE)
  const [isAgain, setAgain] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const { text: own, may } = proposal.ownMinority
  const words = written.text.split(/\s+/u).filter(Boolean).length
  if (!may && own === null) return null

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    setBusy(true)
    const isDone = await act('minority.say', { proposal: proposal.id, text: written.text })
    setBusy(false)
    if (!isDone) return
    clear()
    setAgain(false)
  }

  return (
    <section className={styles.minority} aria-label={say('page.minority.title')}>
      <h2 className={styles.title}>{say('page.minority.title')}</h2>
      {own !== null && (
        <p role="status" className={styles.own}>
          {say('page.sayMinority.sent', { text: own })}
        </p>
      )}
      {may && own !== null && !isAgain && (
        <Button size="sm" onClick={() => setAgain(true)}>
          {say('page.sayMinority.again')}
        </Button>
      )}
      {may && (own === null || isAgain) && (
        <form className={styles.form} onSubmit={(event) => void send(event)}>
          <div>
            <Textarea
              label={say('page.sayMinority.field')}
              description={say('page.sayMinority.help')}
              error={
                words > MOST_MINORITY_WORDS
                  ? say('page.sayMinority.words', { count: words, most: MOST_MINORITY_WORDS })
                  : undefined
              }
              size="md"
              required
              withAsterisk={false}
              rows={2}
              maxLength={LONGEST.minority}
              value={written.text}
              onChange={(event) => write({ text: event.currentTarget.value })}
            />
            <CharactersLeft text={written.text} most={LONGEST.minority} />
          </div>
          <Button type="submit" loading={isBusy} disabled={words > MOST_MINORITY_WORDS}>
            {say('page.sayMinority.send')}
          </Button>
        </form>
      )}
    </section>
  )
}
