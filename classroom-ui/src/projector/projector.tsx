import { useEffect, useState } from 'react'
import type { FormEvent } from 'react'
import { Button, TextInput } from '@mantine/core'
import type { ClassId, Lang } from '@jagten/server/contract'
import { useTitle } from '../parts/use-title.ts'
import { Plain } from '../parts/plain.tsx'
import { Unanswered } from '../parts/unanswered.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { NO_ANSWER, createHttp } from '../store/http.ts'
import { useWords } from '../words/words.tsx'
import { Board } from './board.tsx'
import { ProjectorProvider } from '../face/projector-face.ts'

type Entry =
  | { readonly at: 'asking' }
  | { readonly at: 'unanswered' }
  | { readonly at: 'outside'; readonly refused: string }
  | { readonly at: 'in'; readonly id: ClassId }

export default function Projector() {
  const { say } = useWords()
  const { entry, enter, ask } = useEntry()
  useTitle(say('page.projector.title'))
  switch (entry.at) {
    case 'asking':
      return <Waiting line={{ at: 'connecting' }} />
    case 'unanswered':
      return <Unanswered again={ask} />
    case 'outside':
      return <CodeForm refused={entry.refused} onCode={enter} />
    case 'in':
      return (
        <ProjectorProvider id={entry.id} waiting={({ line }) => <Waiting line={line} />}>
          <Board />
        </ProjectorProvider>
      )
  }
}

/** The class of the code in the address, else the one this browser showed before. */
function useEntry() {
  const { lang } = useWords()
  const [entry, setEntry] = useState<Entry>({ at: 'asking' })
  const [code, setCode] = useState(() => new URLSearchParams(location.search).get('kode')?.trim() ?? '')
  const [round, setRound] = useState(0)
  const ask = (): void => setRound((last) => last + 1)

  useEffect(() => {
    let isCurrent = true
    void entryFor(code, lang).then((found) => isCurrent && setEntry(found))
    return () => {
      isCurrent = false
    }
  }, [code, lang, round])

  function enter(next: string): void {
    setCode(next)
    ask()
  }

  return { entry, enter, ask }
}

async function entryFor(code: string, lang: Lang): Promise<Entry> {
  if (code !== '') {
    const reply = await createHttp(lang).joinProjector(code)
    if (reply.ok) return { at: 'in', id: reply.body.class }
    return reply.error.code === NO_ANSWER ? { at: 'unanswered' } : { at: 'outside', refused: reply.error.message }
  }
  const reply = await createHttp(lang).me('projector')
  if (!reply.ok) return { at: 'unanswered' }
  return reply.body.role === 'projector' ? { at: 'in', id: reply.body.class } : { at: 'outside', refused: '' }
}

function CodeForm({ refused, onCode }: { refused: string; onCode: (code: string) => void }) {
  const { say } = useWords()
  const [code, setCode] = useState('')

  function submit(event: FormEvent): void {
    event.preventDefault()
    onCode(code.trim())
  }

  return (
    <Plain title={say('page.projector.title')}>
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
          {say('page.projector.enter')}
        </Button>
      </form>
    </Plain>
  )
}
