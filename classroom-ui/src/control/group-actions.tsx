import { useState } from 'react'
import { Button } from '@mantine/core'
import type { GroupId } from '@jagten/server/contract'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/words.tsx'
import { TargetActions } from './target-actions.tsx'
import { useTargetNames } from './use-target-names.ts'

/** The way to what can be done with one group. */
export function GroupActions({ group }: { group: GroupId }) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const title = say('page.control.actionsOn', { who: useTargetNames()({ group }).toLowerCase() })
  return (
    <>
      <Button size="compact-sm" variant="subtle" aria-label={title} onClick={() => setOpen(true)}>
        {say('page.control.actions')}
      </Button>
      <Dialog opened={isOpen} title={title} onClose={() => setOpen(false)}>
        <TargetActions to={{ group }} />
      </Dialog>
    </>
  )
}
