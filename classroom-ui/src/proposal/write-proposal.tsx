import { useState } from 'react'
import { Button } from '@mantine/core'
import type { PayloadIn } from '@jagten/server/contract'
import { EMPTY_DRAFT } from './draft.ts'
import { ProposalCard } from './proposal-card.tsx'
import { ProposalForm } from './proposal-form.tsx'
import { useKeptWriting } from '../parts/use-kept-writing.ts'
import { useWords } from '../words/words.tsx'
import { useStudent } from '../face/student-face.ts'
import page from '../parts/student-page.module.css'
import styles from './write-proposal.module.css'

/** Writing a proposal; what is written stays in this tab until it is sent. */
export function WriteProposal({ onSeeAll }: { onSeeAll: () => void }) {
  const { say } = useWords()
  const { view, act } = useStudent()
  const { written, write, clear } = useKeptWriting('proposal', view.me.id, EMPTY_DRAFT)
  const [isSent, setSent] = useState(false)
  const isClosed = !view.may.propose
  const own = view.proposals.findLast(({ mine }) => mine)

  async function send(proposal: PayloadIn<'proposal.submit'>): Promise<void> {
    if (!(await act('proposal.submit', proposal))) return
    clear()
    setSent(true)
  }

  if (isSent) {
    return (
      <div className={page.column}>
        <div role="status">
          <h1 className={page.title}>{say('page.writeProposal.sent')}</h1>
        </div>
        {own && <ProposalCard proposal={own} />}
        <div className={styles.ways}>
          <Button variant="filled" size="lg" onClick={onSeeAll}>
            {say('page.writeProposal.see')}
          </Button>
          {!isClosed && (
            <Button size="lg" onClick={() => setSent(false)}>
              {say('page.writeProposal.another')}
            </Button>
          )}
        </div>
      </div>
    )
  }
  return (
    <div className={page.sides}>
      <div className={page.column}>
        <h1 className={page.title}>{say(isClosed ? 'page.writeProposal.draft' : 'page.writeProposal.title')}</h1>
        {isClosed && <p className={page.notice}>{say('page.writeProposal.closed')}</p>}
        <p className={page.task}>{say('page.writeProposal.lead')}</p>
        <p className={page.small}>{say('page.writeProposal.kept')}</p>
      </div>
      <ProposalForm draft={written} onDraft={write} onSend={send} isDraft={isClosed} plan={view.plan} klass={view.id} />
    </div>
  )
}
