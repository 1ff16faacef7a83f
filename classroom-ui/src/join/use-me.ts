import { useEffect, useState } from 'react'
import type { Me } from '@jagten/server/contract'
import { createHttp } from '../store/http.ts'
import { useWords } from '../words/words.tsx'

type WhoIAm = { readonly at: 'asking' } | { readonly at: 'unanswered' } | { readonly at: 'known'; readonly me: Me }

/** Who the server takes this page for, and a way to ask again. */
export function useMe(face: 'teacher' | 'student' | 'projector') {
  const { lang } = useWords()
  const [who, setWho] = useState<WhoIAm>({ at: 'asking' })

  const [round, setRound] = useState(0)

  useEffect(() => {
    let isCurrent = true
    void createHttp(lang)
      .me(face)
      .then((reply) => isCurrent && setWho(reply.ok ? { at: 'known', me: reply.body } : { at: 'unanswered' }))
    return () => {
      isCurrent = false
    }
  }, [face, lang, round])

  return { who, ask: () => setRound((last) => last + 1) }
}
