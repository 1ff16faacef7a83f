import type { TeachersProposalView } from '@jagten/server/contract'
import { Fold } from '../parts/fold.tsx'
import { useWords } from '../words/words.tsx'
import { GiveTask } from './give-task.tsx'
import { LookBack } from './look-back.tsx'
import { MinorityChoice } from './minority-choice.tsx'
import styles from './minutes.module.css'

/** What is put into the minutes about a decision afterwards. */
export function AfterDecision({ proposal }: { proposal: TeachersProposalView }) {
  const { say } = useWords()
  const { sentences, isMinutesOpen, state } = proposal
  if (state !== 'adopted' && state !== 'rejected') return null
  return (
    <div className={styles.after}>
      {(isMinutesOpen || sentences.length > 0) && (
        <Fold title={`${say('page.minority.title')} (${sentences.length})`}>
          <MinorityChoice proposal={proposal} />
        </Fold>
      )}
      {state === 'adopted' && (
        <>
          <Fold title={say('page.task.title')}>
            <GiveTask key={`${proposal.task?.who.id} ${proposal.task?.due}`} proposal={proposal} />
          </Fold>
          <LookBack proposal={proposal} />
        </>
      )}
    </div>
  )
}
