import type { StudentsPollView } from '@jagten/server/contract'
import { Fold } from '../parts/fold.tsx'
import { listed } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { HandOver } from '../shared-computer/hand-over.tsx'
import { AskSecret } from './ask-secret.tsx'
import { Why } from '../rules/why.tsx'
import { ChoiceButton } from './choice-button.tsx'
import { CHOICES } from './choices.ts'
import { HandsRaised } from './hands-raised.tsx'
import { useCast } from './use-cast.ts'
import styles from './ballot.module.css'

/** An open vote, as with hands: everybody sees it, and each of one's votes may be changed until it closes. */
export function OpenBallot({ poll }: { poll: StudentsPollView }) {
  const { lang, say } = useWords()
  const { cast, isSending } = useCast(poll)
  const { held, used } = poll.votes
  const own = poll.own.flatMap((choice) => (choice === null ? [] : [say(`page.choice.${choice}`).toLowerCase()]))
  return (
    <section className={styles.paper} aria-labelledby="ballot">
      {used === held && <HandOver />}
      <h2 id="ballot" className={styles.ask}>
        {say('page.vote.choose')}
      </h2>
      {held > 1 && used === 0 && (
        <>
          <p className={styles.note}>{say('page.vote.two')}</p>
          <Why rule="R9" />
        </>
      )}
      {poll.own.map((chosen, index) => {
        const nth = index + 1
        return (
          <div key={nth} className={styles.one} role="group" aria-labelledby={held > 1 ? `ballot-${nth}` : 'ballot'}>
            {held > 1 && (
              <h3 id={`ballot-${nth}`} className={styles.nth}>
                {say('page.vote.nth', { nth, held })}
              </h3>
            )}
            <div className={styles.choices} data-beside={held > 1}>
              {CHOICES.map((choice) => (
                <ChoiceButton
                  key={choice}
                  choice={choice}
                  isChosen={chosen === choice}
                  isDisabled={isSending}
                  onChoose={() => void cast(choice, nth)}
                />
              ))}
            </div>
          </div>
        )
      })}
      <p role="status">{own.length > 0 && say('page.vote.openNow', { choices: listed(lang, own) })}</p>
      <p className={styles.note}>{held > 1 ? say('page.vote.openNoteTwo') : say('page.vote.openNote')}</p>
      <AskSecret />
      {poll.hands && (
        <Fold title={say('page.poll.hands.voting')}>
          <HandsRaised hands={poll.hands} />
        </Fold>
      )}
    </section>
  )
}
