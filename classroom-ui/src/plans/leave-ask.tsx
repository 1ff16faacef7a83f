import { Button } from '@mantine/core'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import type { Place } from '../face/teacher-place.ts'
import { useWords } from '../words/words.tsx'

type Props = {
  /** Where one was about to go; null while nobody is. */
  readonly place: Place | null
  readonly onStay: () => void
  readonly onDrop: (place: Place) => void
  readonly onSave: (place: Place) => Promise<void>
}

/** Before unsaved changes are left behind. */
export function LeaveAsk({ place, onStay, onDrop, onSave }: Props) {
  const { say } = useWords()
  return (
    <Dialog opened={place !== null} title={say('page.plans.leave')} onClose={onStay}>
      <p>{say('page.plans.leaveAsk')}</p>
      <DialogButtons>
        <Button variant="filled" onClick={() => place && void onSave(place)}>
          {say('page.plans.leaveSave')}
        </Button>
        <Button variant="danger" onClick={() => place && onDrop(place)}>
          {say('page.plans.leaveDrop')}
        </Button>
        <Button onClick={onStay}>{say('page.plans.leaveStay')}</Button>
      </DialogButtons>
    </Dialog>
  )
}
