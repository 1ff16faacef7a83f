import type { StudentsPollView } from '@jagten/server/contract'
import { ChoiceButton } from './choice-button.tsx'
import { listed } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { HandOver } from '../shared-computer/hand-over.tsx'
import { useCast } from './use-cast.ts'
import styles from './ballot.module.css'

const CHOICES = ['for', 'against', 'blank'] as const

/** An open vote, as with hands: the last one cast may be changed until it closes. */
export function OpenBallot({ poll }: { poll: StudentsPollView }) {
  const { lang, say } = useWords()
  const { cast, isSending } = useCast(poll)
  const { held, used } = poll.votes
  const own = poll.own.map((choice) => say(`page.choice.${choice}`).toLowerCase())
  return (
    <section className={styles.paper} aria-labelledby="ballot">
      {used === held && <HandOver />}
      <h2 id="ballot" className={styles.ask}>
        {say('page.vote.choose')}
        {held > 1 && used < held && (
          <span className={styles.nth}> {say('page.vote.nth', { nth: used + 1, held })}</span>
        )}
      </h2>
      {held > 1 && used === 0 && <p className={styles.note}>{say('page.vote.two')}</p>}
      <div className={styles.choices} role="group" aria-labelledby="ballot">
        {CHOICES.map((one) => (
          <ChoiceButton
            key={one}
            choice={one}
            isChosen={poll.own.includes(one)}
            isDisabled={isSending}
            onChoose={() => void cast(one)}
          />
        ))}
      </div>
      <p role="status">{own.length > 0 && say('page.vote.openNow', { choices: listed(lang, own) })}</p>
      <p className={styles.note}>{held > 1 ? say('page.vote.openNoteTwo') : say('page.vote.openNote')}</p>
    </section>
  )
}
