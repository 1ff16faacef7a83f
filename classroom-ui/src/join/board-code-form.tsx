import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, TextInput } from '@mantine/core'
import { OneThingPage } from '../parts/one-thing-page.tsx'
import { useWords } from '../words/words.tsx'

/** Which class the board is of, when its address does not say. */
export function BoardCodeForm({ refused, onCode }: { refused: string; onCode: (code: string) => void }) {
  const { say } = useWords()
  const [code, setCode] = useState('')

  function submit(event: FormEvent): void {
    event.preventDefault()
    onCode(code.trim())
  }

  return (
    <OneThingPage title={say('page.boardsJoin.title')}>
      <form onSubmit={submit} style={{ display: 'grid', gap: 18 }}>
        <TextInput
          label={say('page.join.code')}
          size="lg"
          required
          withAsterisk={false}
          autoComplete="off"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <div role="alert">{refused}</div>
        <Button type="submit" variant="filled" size="lg">
          {say('page.boardsJoin.enter')}
        </Button>
      </form>
    </OneThingPage>
  )
}
