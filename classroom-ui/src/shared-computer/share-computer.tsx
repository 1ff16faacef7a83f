import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, TextInput } from '@mantine/core'
import { Users } from 'lucide-react'
import { useStudent } from '../face/student-face.ts'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import { createHttp, refusalWords } from '../store/http.ts'
import { useWords } from '../words/words.tsx'

/** The way for a second one to the same computer, and away from it. */
export function ShareComputer() {
  const { say } = useWords()
  const { me } = useStudent().view
  const [isOpen, setOpen] = useState(false)
  if (me.beside) return <LetGo />
  return (
    <>
      <Button
        variant="subtle"
        size="sm"
        leftSection={<Users size={16} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {say('page.beside.two')}
      </Button>
      <Dialog opened={isOpen} title={say('page.beside.two')} onClose={() => setOpen(false)}>
        <OtherKey onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function OtherKey({ onDone }: { onDone: () => void }) {
  const { lang, say } = useWords()
  const [key, setKey] = useState('')
  const [refused, setRefused] = useState('')

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    const reply = await createHttp(lang).partner(key)
    if (reply.ok) return onDone()
    setRefused(refusalWords(say, reply.error))
  }

  return (
    <form onSubmit={(event) => void send(event)}>
      <p>{say('page.beside.lead')}</p>
      <TextInput
        label={say('page.beside.key')}
        size="lg"
        required
        withAsterisk={false}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={12}
        data-autofocus
        value={key}
        onChange={(event) => setKey(event.currentTarget.value)}
      />
      <div role="alert">{refused}</div>
      <DialogButtons>
        <Button type="submit" variant="filled">
          {say('page.beside.add')}
        </Button>
        <Button onClick={onDone}>{say('page.cancel')}</Button>
      </DialogButtons>
    </form>
  )
}

function LetGo() {
  const { lang, say } = useWords()
  const { view, tell } = useStudent()
  const { me } = view

  async function letGo(): Promise<void> {
    const reply = await createHttp(lang).partner(null)
    if (!reply.ok) tell({ kind: 'refused', text: refusalWords(say, reply.error) })
  }

  return (
    <Button variant="subtle" size="sm" onClick={() => void letGo()}>
      {say('page.beside.gone', { name: me.beside?.name ?? '' })}
    </Button>
  )
}
