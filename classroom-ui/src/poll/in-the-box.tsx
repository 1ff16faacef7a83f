import { MailCheck } from 'lucide-react'
import type { StudentsPollView } from '@jagten/server/contract'
import { HoldToSee } from '../parts/hold-to-see.tsx'
import { createReceipts } from './receipts.ts'
import { useWords } from '../words/words.tsx'
import { HardWord } from '../glossary/hard-word.tsx'
import { HandOver } from '../shared-computer/hand-over.tsx'
import { useStudent } from '../face/student-face.ts'
import styles from './ballot.module.css'

/** The votes are cast; the receipt shows itself only while the button is held. */
export function InTheBox({ poll }: { poll: StudentsPollView }) {
  const { say } = useWords()
  const { view } = useStudent()
  const receipts = createReceipts(sessionStorage, view.me.id).of(poll.id)
  return (
    <>
      <HandOver />
      <section className={styles.cast}>
        <h2 className={styles.done}>
          <MailCheck size={34} aria-hidden="true" />
          <span role="status">{poll.votes.held > 1 ? say('page.vote.castBoth') : say('page.vote.cast')}</span>
        </h2>
        <p>{say('page.vote.wait')}</p>
        <p className={styles.note}>{say('page.poll.turnout', poll.turnout)}</p>
      </section>
      <section className={styles.cast}>
        <h2 className={styles.ask}>
          <HardWord term="receipt">{say('page.receipt.title')}</HardWord>
        </h2>
        {receipts.length > 0 ? (
          <>
            <p className={styles.note}>{say('page.receipt.why')}</p>
            <HoldToSee label={say('page.receipt.hold')} lines={receipts.length}>
              {receipts.map((receipt) => (
                <p key={receipt}>{receipt}</p>
              ))}
            </HoldToSee>
          </>
        ) : (
          <p className={styles.note}>{say('page.receipt.gone')}</p>
        )}
      </section>
    </>
  )
}
