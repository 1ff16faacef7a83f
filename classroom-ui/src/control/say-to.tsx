import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, Textarea } from '@mantine/core'
import { LONGEST } from '@jagten/server/contract'
import type { Target } from '@jagten/server/contract'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'
import { useTargetNames } from './use-target-names.ts'

/** Something the teacher says on screens and in the world, to everybody (`to` null) or to some. */
export function SayTo({ to, isOpen, onClose }: { to: Target | null; isOpen: boolean; onClose: () => void }) {
  const { say } = useWords()
  const { act } = useTeacher()
  const nameOf = useTargetNames()
  const [text, setText] = useState('')

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    // a form inside another dialog's form is not its business
    event.stopPropagation()
    if (!(await act('class.say', { text, ...(to && { to }) }))) return
    setText('')
    onClose()
  }

  const title = to === null ? say('page.classActions.sayTitle') : say('page.control.sayOne', { who: nameOf(to) })
  return (
    <Dialog opened={isOpen} title={title} onClose={onClose}>
      <form onSubmit={(event) => void send(event)}>
        <Textarea
          label={say('page.classActions.sayField')}
          description={to === null ? say('page.classActions.sayHelp') : say('page.control.sayHelp')}
          size="md"
          rows={3}
          required
          withAsterisk={false}
          maxLength={LONGEST.notice}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <DialogButtons>
          <Button type="submit" variant="filled">
            {say('page.classActions.saySend')}
          </Button>
          <Button onClick={onClose}>{say('page.cancel')}</Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
