import { useEffect, useState } from 'react'
import type { ClassId, RehearsalView } from '@jagten/server/contract'
import { createHttp, refusalWords } from '../store/http.ts'
import { useWords } from '../words/words.tsx'

const ASK_MS = 1_000

/** How the rehearsal of a class goes, asked once a second while it runs and `isOpen`; and ways to begin it and break it off. */
export function useRehearsal(id: ClassId, isOpen: boolean) {
  const { lang, say } = useWords()
  const [rehearsal, setRehearsal] = useState<RehearsalView | null>(null)
  const [refused, setRefused] = useState('')
  const isRunning = rehearsal?.state === 'running'

  useEffect(() => {
    if (!isOpen) return
    let isCurrent = true
    const ask = async (): Promise<void> => {
      const reply = await createHttp(lang).rehearsal(id)
      if (isCurrent && reply.ok) setRehearsal(reply.body.rehearsal)
    }
    void ask()
    const timer = isRunning ? setInterval(() => void ask(), ASK_MS) : undefined
    return () => {
      isCurrent = false
      clearInterval(timer)
    }
  }, [id, isOpen, isRunning, lang])

  return {
    rehearsal,
    refused,
    async begin(speed: number): Promise<void> {
      const reply = await createHttp(lang).rehearse(id, speed)
      if (reply.ok) setRehearsal(reply.body.rehearsal)
      setRefused(reply.ok ? '' : refusalWords(say, reply.error))
    },
    async cancel(): Promise<void> {
      const reply = await createHttp(lang).cancelRehearsal(id)
      setRefused(reply.ok ? '' : refusalWords(say, reply.error))
    },
  }
}
