import type { TeachersProposalView } from '@jagten/server/contract'
import { Fold } from '../parts/fold.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { isAdopted } from '../proposal/proposal-words.ts'
import { useWords } from '../words/words.tsx'
import { GiveTask } from './give-task.tsx'
import { LookBack } from './look-back.tsx'
import { MinorityChoice } from './minority-choice.tsx'
import styles from './minutes.module.css'

/** What is put into the minutes about a decision afterwards. */
export function AfterDecision({ proposal }: { proposal: TeachersProposalView }) {
  const { say } = useWords()
  const { act } = useTeacher()
  const { sentences, isMinutesOpen, state } = proposal
  if (!isAdopted(state) && state !== 'rejected') return null
  return (
    <div className={styles.after}>
      {(isMinutesOpen || sentences.length > 0) && (
        <Fold title={`${say('page.minority.title')} (${sentences.length})`}>
          <MinorityChoice proposal={proposal} />
        </Fold>
      )}
      {isAdopted(state) && (
        <>
          <Fold title={say('page.takeMinutes.taskTitle')}>
            <GiveTask
              key={`${proposal.task?.who.id} ${proposal.task?.due}`}
              task={proposal.task}
              onSave={(task) => void act('minutes.task', { proposal: proposal.id, ...task })}
            />
          </Fold>
          <LookBack proposal={proposal} />
        </>
      )}
    </div>
  )
}
