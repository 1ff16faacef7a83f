import { useState } from 'react'
import { Button } from '@mantine/core'
import type { PayloadIn, ProposalView, SitePlanView } from '@jagten/server/contract'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import { useWords } from '../words/words.tsx'
import { NO_PLACE, placedAt } from './draft.ts'
import { PlaceField } from './place-field.tsx'

type Props = {
  readonly proposal: Pick<ProposalView, 'id' | 'number' | 'place'>
  readonly plan: SitePlanView
  readonly onPin: (pin: PayloadIn<'proposal.pin'>) => void
}

/** Says where a proposal is about, moves it, or takes it off the map. */
export function PinProposal({ proposal, plan, onPin }: Props) {
  const { say } = useWords()
  const [opened, setOpened] = useState(false)
  const [pinned, setPinned] = useState(NO_PLACE)

  function open(): void {
    setPinned(proposal.place ? { spot: proposal.place, place: '' } : NO_PLACE)
    setOpened(true)
  }
  function save(): void {
    setOpened(false)
    onPin({ proposal: proposal.id, place: placedAt(pinned.spot) ?? null })
  }

  return (
    <>
      <Button variant="subtle" onClick={open}>
        {say(proposal.place ? 'page.write.move' : 'page.write.pin')}
      </Button>
      <Dialog
        opened={opened}
        isWide
        title={say('page.write.pinTitle', { number: proposal.number })}
        onClose={() => setOpened(false)}
      >
        <PlaceField plan={plan} pinned={pinned} onPinned={setPinned} />
        <DialogButtons>
          <Button variant="filled" onClick={save}>
            {say('page.write.pinSave')}
          </Button>
          <Button onClick={() => setOpened(false)}>{say('page.cancel')}</Button>
        </DialogButtons>
      </Dialog>
    </>
  )
}
