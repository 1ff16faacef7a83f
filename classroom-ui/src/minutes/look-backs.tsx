import { Card } from '../parts/card.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { wordsOf } from '../proposal/proposal-words.ts'
import { useWords } from '../words/words.tsx'
import { LookBack } from './look-back.tsx'
import styles from './minutes.module.css'

/** Before a lesson goes on: of each decision of earlier meetings, whether it has happened. */
export function LookBacks() {
  const { say } = useWords()
  const { proposals, lastTime } = useTeacher().view
  const asked = proposals.filter(({ state, happened }) => state === 'adopted' && happened !== 'yes')
  if (!lastTime || asked.length === 0) return null
  return (
    <Card title={say('page.decision.lookBack')}>
      <ul className={styles.sentences}>
        {asked.map((proposal) => (
          <li key={proposal.id} className={styles.sentence}>
            <p>
              {say('page.proposal.number', { number: proposal.number })}: {wordsOf(say, proposal.title)}
            </p>
            <LookBack proposal={proposal} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
