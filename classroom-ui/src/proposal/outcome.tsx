import type { ProposalView } from '@jagten/server/contract'
import { decidedOf } from './decided.ts'
import { Decisions } from './decisions.tsx'
import { inPages } from '../turning/in-pages.ts'
import { Turning } from '../turning/turning.tsx'
import { isUndecided, wordsOf } from './proposal-words.ts'
import { useWords } from '../words/words.tsx'
import styles from './outcome.module.css'

type Props = {
  readonly proposals: readonly ProposalView[]
  /** Decided in that time alone; all that was ever decided when it is left out. */
  readonly decided?: ReturnType<typeof decidedOf>
  /** On the board: how many are shown at a time; all of them in turn. */
  readonly perPage?: number
  /** Gives the size: all within is measured by it. */
  readonly className?: string | undefined
}

/** What was decided; when that is nothing, a kind word, and where the proposals stand. */
export function Outcome({ proposals, decided = decidedOf(proposals), perPage = Infinity, className }: Props) {
  const { say } = useWords()
  const standing = proposals.filter(({ state, title }) => isUndecided(state) && title.text !== null)
  if (decided.length > 0) {
    return (
      <section className={className}>
        <h2 className={styles.over}>{say('page.after.decided')}</h2>
        <Decisions decided={decided} perPage={perPage} />
      </section>
    )
  }
  return (
    <section className={className}>
      <p className={styles.kind}>{say('page.after.nothingDecided')}</p>
      {standing.length > 0 && (
        <>
          <h2 className={styles.over}>{say('page.after.standing')}</h2>
          <Turning pages={inPages(standing, perPage)}>
            {(page) => (
              <ol>
                {page.map((proposal) => (
                  <li key={proposal.id} className={styles.standing}>
                    <p className={styles.number}>
                      {say('page.proposal.number', { number: proposal.number })} ·{' '}
                      {say(`page.proposal.state.${proposal.state}`)}
                    </p>
                    <p className={styles.title}>{wordsOf(say, proposal.title)}</p>
                  </li>
                ))}
              </ol>
            )}
          </Turning>
        </>
      )}
    </section>
  )
}
