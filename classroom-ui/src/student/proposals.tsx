import { Button } from '@mantine/core'
import { Empty } from '../parts/empty.tsx'
import { Glossary } from '../glossary/glossary.tsx'
import { useWords } from '../words/words.tsx'
import { discussedFirst } from '../proposal/discussed.ts'
import { ProposalCard } from './proposal-card.tsx'
import { useStudent } from '../face/student-face.ts'
import now from '../parts/student-page.module.css'

export function Proposals({ onWrite }: { onWrite: (() => void) | undefined }) {
  const { say } = useWords()
  const { proposals, meeting } = useStudent().view
  return (
    <div className={now.now}>
      <h1 className={now.title}>{say('page.student.proposals')}</h1>
      {proposals.length === 0 && (
        <Empty title={say('page.proposals.empty')} next={say('page.proposals.emptyNext')}>
          {onWrite && <Button onClick={onWrite}>{say('page.proposals.writeFirst')}</Button>}
        </Empty>
      )}
      {discussedFirst(proposals, meeting).map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} />
      ))}
      <Glossary />
    </div>
  )
}
