import { Button } from '@mantine/core'
import { HAPPENED } from '@jagten/server/contract'
import type { TeachersProposalView } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import styles from './minutes.module.css'

/** Whether a decision has happened: asked at a later meeting, and put into its minutes. */
export function LookBack({ proposal: { id, number, happened } }: { proposal: TeachersProposalView }) {
  const { say } = useWords()
  const { act } = useTeacher()
  return (
    <div className={styles.lookBack} role="group" aria-label={say('page.decision.lookBack')}>
      <span>{say('page.decision.lookBack')}</span>
      {HAPPENED.map((answer) => (
        <Button
          key={answer}
          size="compact-md"
          variant={happened === answer ? 'filled' : 'default'}
          aria-pressed={happened === answer}
          aria-label={say('page.lookBack.named', { answer: say(`page.lookBack.${answer}`), number })}
          onClick={() => void act('decision.look-back', { proposal: id, happened: answer })}
        >
          {say(`page.lookBack.${answer}`)}
        </Button>
      ))}
    </div>
  )
}
