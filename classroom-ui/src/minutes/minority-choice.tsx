import { Button } from '@mantine/core'
import type { TeachersProposalView } from '@jagten/server/contract'
import { HideText } from '../control/hide-text.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { wordsOf } from '../proposal/proposal-words.ts'
import { useWords } from '../words/words.tsx'
import styles from './minutes.module.css'

/** What the class wrote for those who lost, and which of it stands in the minutes. */
export function MinorityChoice({ proposal }: { proposal: TeachersProposalView }) {
  const { say } = useWords()
  const { act } = useTeacher()
  const { id, sentences, minority, isMinutesOpen } = proposal
  const choose = (sentence: (typeof sentences)[number]['id'] | null): void =>
    void act('minority.choose', { proposal: id, sentence })
  if (sentences.length === 0) return <p>{say('page.minorityChoice.none')}</p>
  return (
    <ul className={styles.sentences}>
      {sentences.map((one) => {
        const text = wordsOf(say, one)
        const isIn = minority?.id === one.id
        return (
          <li key={one.id} className={styles.sentence}>
            <p>{say('page.minority.quoted', { text })}</p>
            <div className={styles.buttons}>
              {isIn && <strong>{say('page.minorityChoice.isIn')}</strong>}
              {isIn && isMinutesOpen && (
                <Button size="sm" variant="subtle" onClick={() => choose(null)}>
                  {say('page.minorityChoice.drop')}
                </Button>
              )}
              {!isIn && isMinutesOpen && !one.hidden && one.text !== null && (
                <Button
                  size="sm"
                  aria-label={say('page.minorityChoice.chooseNamed', { text })}
                  onClick={() => choose(one.id)}
                >
                  {say('page.minorityChoice.choose')}
                </Button>
              )}
              <HideText texts={[one]} label={say('page.minorityChoice.hide')} name={say('page.minorityChoice.hide')} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
