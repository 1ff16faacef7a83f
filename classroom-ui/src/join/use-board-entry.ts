import { useEffect, useState } from 'react'
import type { ClassId, Lang } from '@jagten/server/contract'
import { NO_ANSWER, createHttp } from '../store/http.ts'
import { useWords } from '../words/words.tsx'

type Entry =
  | { readonly at: 'asking' }
  | { readonly at: 'unanswered' }
  | { readonly at: 'outside'; readonly refused: string }
  | { readonly at: 'in'; readonly id: ClassId }

/** The class of the code in the address, else the one this browser showed before. */
export function useBoardEntry() {
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
