import { MOST_STUDENTS } from '@jagten/server/contract'
import { useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { Button } from '@mantine/core'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import { addStudents } from './add-students.ts'
import { NamesField } from './names-field.tsx'
import { useClassList } from './use-class-list.ts'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'

/** More students into the class. */
export function AddStudents() {
  const { say } = useWords()
  const { view, send, tell } = useTeacher()
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState('')
  const pasted = useClassList(MOST_STUDENTS - view.students.length)
  const field = useRef<HTMLTextAreaElement>(null)

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isBusy) return
    if (!pasted.fits) return field.current?.focus()
    setBusy(true)
    const { isAdded, error } = await addStudents(send, pasted.list.names)
    setBusy(false)
    // who could not come in stays in the field
    if (!isAdded) return setRefused(error?.message ?? '')
    setRefused('')
    setOpen(false)
    pasted.write('')
    if (error) tell({ kind: 'refused', text: error.message })
  }

  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {say('page.roster.addStudents')}
      </Button>
      <Dialog opened={isOpen} title={say('page.roster.addTitle')} isWide onClose={() => setOpen(false)}>
        <form onSubmit={(event) => void add(event)}>
          <NamesField pasted={pasted} field={field} />
          <div role="alert">{refused && <p>{refused}</p>}</div>
          <DialogButtons>
            <Button type="submit" variant="filled" loading={isBusy} disabled={pasted.list.names.length === 0}>
              {say('page.roster.add')}
            </Button>
            <Button onClick={() => setOpen(false)}>{say('page.cancel')}</Button>
          </DialogButtons>
        </form>
      </Dialog>
    </>
  )
}
