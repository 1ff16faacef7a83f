import { Button } from '@mantine/core'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import type { TeacherAddress } from '../face/teacher-address.ts'
import { useWords } from '../words/words.tsx'

type Props = {
  /** Where one was about to go; null while nobody is. */
  readonly address: TeacherAddress | null
  readonly onStay: () => void
  readonly onDrop: (address: TeacherAddress) => void
  readonly onSave: (address: TeacherAddress) => Promise<void>
}

/** Before unsaved changes are left behind. */
export function AskBeforeLeaving({ address, onStay, onDrop, onSave }: Props) {
  const { say } = useWords()
  return (
    <Dialog opened={address !== null} title={say('page.plans.leave')} onClose={onStay}>
      <p>{say('page.plans.leaveAsk')}</p>
      <DialogButtons>
        <Button variant="filled" onClick={() => address && void onSave(address)}>
          {say('page.plans.leaveSave')}
        </Button>
        <Button variant="danger" onClick={() => address && onDrop(address)}>
          {say('page.plans.leaveDrop')}
        </Button>
        <Button onClick={onStay}>{say('page.plans.leaveStay')}</Button>
      </DialogButtons>
    </Dialog>
  )
}
