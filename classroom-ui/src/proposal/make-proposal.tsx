import { useState } from 'react'
import { Button } from '@mantine/core'
import type { PayloadIn } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/words.tsx'
import { EMPTY_DRAFT } from './draft.ts'
import { ProposalForm } from './proposal-form.tsx'

/** A proposal the teacher makes, for a first lesson in which nobody types. */
export function MakeProposal() {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const [isOpen, setOpen] = useState(false)
  const [draft, setDraft] = useState(EMPTY_DRAFT)

  async function send(proposal: PayloadIn<'proposal.submit'>): Promise<void> {
    if (!(await act('proposal.submit', proposal))) return
    setDraft(EMPTY_DRAFT)
    setOpen(false)
  }

  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {say('page.teachersProposals.make')}
      </Button>
      <Dialog opened={isOpen} title={say('page.teachersProposals.make')} onClose={() => setOpen(false)}>
        <ProposalForm draft={draft} onDraft={setDraft} onSend={send} plan={view.plan} klass={view.id} />
      </Dialog>
    </>
  )
}
