import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button } from '@mantine/core'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import { addStudents } from './add-students.ts'
import { NamesField } from './names-field.tsx'
import { pastedNames } from './paste-names.ts'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'

/** More students into the class. */
export function AddStudents() {
  const { say } = useWords()
  const { send, tell } = useTeacher()
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const { names, tooLong } = pastedNames(text)

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault()
    setBusy(true)
    const error = await addStudents(send, names)
    setBusy(false)
    setOpen(false)
    setText('')
    if (error) tell({ kind: 'refused', text: error.message })
  }

  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {say('page.roster.addStudents')}
      </Button>
      <Dialog opened={isOpen} title={say('page.roster.addTitle')} onClose={() => setOpen(false)}>
        <form onSubmit={(event) => void add(event)}>
          <NamesField text={text} onText={setText} />
          <DialogButtons>
            <Button type="submit" variant="filled" loading={isBusy} disabled={names.length === 0 || tooLong.length > 0}>
              {say('page.roster.add')}
            </Button>
            <Button onClick={() => setOpen(false)}>{say('page.cancel')}</Button>
          </DialogButtons>
        </form>
      </Dialog>
    </>
  )
}
