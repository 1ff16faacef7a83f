import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import type { StudentsProposalView } from '@jagten/server/contract'
import { Empty } from '../parts/empty.tsx'
import { Glossary } from '../glossary/glossary.tsx'
import { useWords } from '../words/words.tsx'
import { discussedFirst } from './discussed.ts'
import { ProposalCard } from './proposal-card.tsx'
import { useStudent } from '../face/student-face.ts'
import page from '../parts/student-page.module.css'
import styles from './students-proposals.module.css'

type Props = {
  readonly onWrite: (() => void) | undefined
  /** What is done about a proposal besides. */
  readonly after: (proposal: StudentsProposalView) => ReactNode
}

export function StudentsProposals({ onWrite, after }: Props) {
  const { say } = useWords()
  const { proposals, meeting } = useStudent().view
  return (
    <div className={page.column}>
      <h1 className={page.title}>{say('page.student.proposals')}</h1>
      {proposals.length === 0 && (
        <Empty title={say('page.proposals.empty')} next={say('page.proposals.emptyNext')}>
          {onWrite && <Button onClick={onWrite}>{say('page.proposals.writeFirst')}</Button>}
        </Empty>
      )}
      <div className={styles.cards}>
        {discussedFirst(proposals, meeting).map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal}>
            {after(proposal)}
          </ProposalCard>
        ))}
      </div>
      <Glossary />
    </div>
  )
}
