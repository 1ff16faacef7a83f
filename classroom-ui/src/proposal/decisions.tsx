import { CircleCheck, CircleX } from 'lucide-react'
import { inPages } from '../turning/in-pages.ts'
import { Turning } from '../turning/turning.tsx'
import { useWords } from '../words/words.tsx'
import type { Decided } from './decided.ts'
import { isAdopted, wordsOf } from './proposal-words.ts'
import styles from './decisions.module.css'

const SIGNS = { adopted: CircleCheck, 'carried-out': CircleCheck, rejected: CircleX } as const

type Props = {
  readonly decided: readonly Decided[]
  readonly className?: string | undefined
  /** On the board: how many are shown at a time; all of them in turn. */
  readonly perPage?: number
  /** Asks of each that was adopted whether it has happened, or says so. */
  readonly isLookedBackAt?: boolean
}

/** What was decided, a line for each proposal: its number and title, and the outcome as sign and words. */
export function Decisions({ decided, className, perPage = Infinity, isLookedBackAt = false }: Props) {
  return (
    <Turning pages={inPages(decided, perPage)}>
      {(page) => (
        <ol className={className} data-count={decided.length <= FEW ? 'few' : 'many'}>
          {page.map((proposal) => (
            <Decision key={proposal.id} proposal={proposal} isLookedBackAt={isLookedBackAt} />
          ))}
        </ol>
      )}
    </Turning>
  )
}

/** So many stand under each other on a board. */
const FEW = 3

function Decision({ proposal, isLookedBackAt }: { proposal: Decided; isLookedBackAt: boolean }) {
  const { say } = useWords()
  const Sign = SIGNS[proposal.state]
  return (
    <li className={styles.decision} data-outcome={proposal.state === 'rejected' ? 'rejected' : 'adopted'}>
      <Sign className={styles.sign} aria-hidden="true" />
      <div>
        <p className={styles.number}>
          {say('page.proposal.number', { number: proposal.number })} ·{' '}
          <strong className={styles.outcome}>{say(`page.proposal.state.${proposal.state}`)}</strong>
        </p>
        <p className={styles.title}>{wordsOf(say, proposal.title)}</p>
        {isLookedBackAt && isAdopted(proposal.state) && (
          <p className={styles.number}>
            {proposal.happened ? say(`page.decision.happened.${proposal.happened}`) : say('page.decision.lookBack')}
          </p>
        )}
      </div>
    </li>
  )
}
