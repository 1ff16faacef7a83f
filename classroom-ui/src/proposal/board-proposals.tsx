import type { ProposalView } from '@jagten/server/contract'
import { inPages, linesOf } from '../turning/in-pages.ts'
import { Turning } from '../turning/turning.tsx'
import { useWords } from '../words/words.tsx'
import { wordsOf } from './proposal-words.ts'
import board from '../parts/board.module.css'
import styles from './board-proposals.module.css'

/** Signs that surely fit in a line, and lines on a page. */
const SIGNS = 34
const LINES = 11

/** What is proposed, the newest first, in pages when there are many. */
export function BoardProposals({ proposals }: { proposals: readonly ProposalView[] }) {
  const { say } = useWords()
  const pages = inPages(proposals.toReversed(), LINES, ({ title }) => linesOf(wordsOf(say, title), SIGNS) + 0.5)
  return (
    <section className={board.text}>
      <p className={board.over} role="status">
        {say('page.boardsLesson.proposals', { count: proposals.length })}
      </p>
      <Turning pages={pages}>
        {(page) => (
          <ol className={styles.list}>
            {page.map((proposal) => (
              <li key={proposal.id} className={styles.item}>
                <span className={styles.number}>{proposal.number}</span>
                <span>{wordsOf(say, proposal.title)}</span>
              </li>
            ))}
          </ol>
        )}
      </Turning>
    </section>
  )
}
