import { useEffect, useState } from 'react'
import { io } from 'socket.io-client'
import type { WorldState } from '@jagten/server/contract'
import { createHttp } from '../store/http.ts'
import { useWords } from '../words/words.tsx'

export type LineCheck = 'trying' | 'fast' | 'slow' | 'none'
export type WorldCheck = { readonly state: WorldState | 'trying' | 'unknown'; readonly address: string | null }

const WITHIN_MS = 6_000

/** True when the server answers over this transport; a refusal is an answer too. */
function answersOver(transport: 'websocket' | 'polling', lang: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = io({ transports: [transport], forceNew: true, reconnection: false, auth: { lang } })
    const finish = (answers: boolean): void => {
      clearTimeout(timer)
      socket.disconnect()
      done(answers)
    }
    const timer = setTimeout(() => finish(false), WITHIN_MS)
    socket.on('connect', () => finish(true))
    socket.on('connect_error', (error) => finish('data' in error && error.data !== undefined))
  })
}

/** Looks into the connection and the world once. */
export function useChecks() {
  const { lang } = useWords()
  const [line, setLine] = useState<LineCheck>('trying')
  const [world, setWorld] = useState<WorldCheck>({ state: 'trying', address: null })

  useEffect(() => {
    let isHere = true
    async function check(): Promise<void> {
      const reply = await createHttp(lang).check()
      if (!isHere) return
      setWorld((reply.ok && reply.body.minecraft) || { state: 'unknown', address: null })
      const isFast = await answersOver('websocket', lang)
      const found = isFast ? 'fast' : (await answersOver('polling', lang)) ? 'slow' : 'none'
      if (isHere) setLine(found)
    }
    void check()
    return () => {
      isHere = false
    }
  }, [lang])

  return { line, world }
}
