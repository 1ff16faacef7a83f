import type { Hands } from '@jagten/server/contract'
import { listed } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { byChoice } from './by-choice.ts'
import type { Hand } from './by-choice.ts'
import { ChoiceSign } from './choice-button.tsx'
import { CHOICES } from './choices.ts'
import styles from './hands-raised.module.css'

/** How an open vote fell, household by household: as everybody in the room sees whose hands are up. */
export function HandsRaised({ hands }: { hands: readonly Hands[] }) {
  const { lang, say } = useWords()
  const raised = byChoice(hands)
  const numbersOf = (some: readonly Hand[]): string =>
    listed(
      lang,
      some.map(({ household, isTwice }) => (isTwice ? say('page.poll.hands.twice', { household }) : String(household))),
    )
  return (
    <dl className={styles.hands}>
      {CHOICES.map((choice) => (
        <div className={styles.choice} key={choice}>
          <dt className={styles.word}>
            <ChoiceSign choice={choice} />
            {say(`page.choice.${choice}`)}
          </dt>
          <dd>
            {raised[choice].length === 0
              ? say('page.poll.hands.none')
              : say('page.poll.hands.who', { numbers: numbersOf(raised[choice]) })}
          </dd>
        </div>
      ))}
    </dl>
  )
}
