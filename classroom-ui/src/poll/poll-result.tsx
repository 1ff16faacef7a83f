import type { StudentsPollView } from '@jagten/server/contract'
import { HoldToSee } from '../parts/hold-to-see.tsx'
import { createReceipts } from './receipts.ts'
import { HandsRaised } from './hands-raised.tsx'
import { isTie } from './tie.ts'
import { outcomeWords, resultWords } from './result-words.ts'
import { Why } from '../rules/why.tsx'
import { useWords } from '../words/words.tsx'
import { HardWord } from '../glossary/hard-word.tsx'
import { SayMinority } from '../minutes/say-minority.tsx'
import { useStudent } from '../face/student-face.ts'
import styles from './poll-result.module.css'

/** The result in words; in a secret poll every paper, and a way to find one's own without showing it to a neighbour. */
export function PollResult({ poll }: { poll: StudentsPollView }) {
  const { say } = useWords()
  const { view } = useStudent()
  if (!poll.result) {
    return (
      <section className={styles.result} role="status">
        <p className={styles.outcome}>{say('page.poll.void')}</p>
        <p>{'why' in poll && say(`page.poll.voidWhy.${poll.why}`)}</p>
      </section>
    )
  }
  const proposal = poll.amends ? undefined : view.proposals.find(({ id }) => id === poll.proposal)
  const hasReceipt = createReceipts(sessionStorage, view.me.id).of(poll.id).length > 0
  return (
    <>
      <section className={styles.result} data-outcome={poll.result.outcome} role="status">
        <p className={styles.figures}>{resultWords(say, poll.result)}</p>
        <p className={styles.outcome}>{outcomeWords(say, poll, poll.result.outcome)}</p>
        {isTie(poll.result.count) && (
          <p>
            <HardWord term="tie">{say('page.glossary.tie.word')}</HardWord>
          </p>
        )}
      </section>
      {proposal && <SayMinority proposal={proposal} />}
      {isTie(poll.result.count) && <Why rule="R16" />}
      {poll.result.count && poll.result.count.blank > 0 && <Why rule="R15" />}
      {poll.hands && <HandsRaised hands={poll.hands} />}
      {poll.receipts && poll.receipts.length > 0 && <Papers poll={poll} papers={poll.receipts} />}
      {poll.receipts === null && hasReceipt && <p className={styles.why}>{say('page.receipt.later')}</p>}
    </>
  )
}

function Papers({ poll, papers }: { poll: StudentsPollView; papers: NonNullable<StudentsPollView['receipts']> }) {
  const { say } = useWords()
  const { view } = useStudent()
  const own = createReceipts(sessionStorage, view.me.id).of(poll.id)
  return (
    <section className={styles.papers}>
      {own.length > 0 && (
        <HoldToSee label={say('page.receipt.holdFound')} lines={own.length}>
          {own.map((receipt) => {
            const paper = papers.find((one) => one.receipt === receipt)
            return (
              <p key={receipt}>
                {paper
                  ? say('page.receipt.yours', { receipt, choice: say(`page.choice.${paper.choice}`).toLowerCase() })
                  : say('page.receipt.notFound', { receipt })}
              </p>
            )
          })}
        </HoldToSee>
      )}
      <details>
        <summary className={styles.summary}>{say('page.receipt.all', { count: papers.length })}</summary>
        <p className={styles.why}>{say('page.receipt.allWhy')}</p>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('page.receipt.receiptHead')}</th>
              <th scope="col">{say('page.receipt.choiceHead')}</th>
            </tr>
          </thead>
          <tbody>
            {papers.map(({ receipt, choice }) => (
              <tr key={receipt}>
                <td>{receipt}</td>
                <td>{say(`page.choice.${choice}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
