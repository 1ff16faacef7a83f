import { useEffect, useState } from 'react'
import { Button } from '@mantine/core'
import { createHttp, refusalWords } from '../store/http.ts'
import type { PlanRow } from '../store/http.ts'
import { useWords } from '../words/words.tsx'

/** Fetched when they are wanted; `refused` says why there are none. */
export function usePlans(isWanted: boolean) {
  const { lang, say } = useWords()
  const [refused, setRefused] = useState('')
  const [round, setRound] = useState(0)
  const [plans, setPlans] = useState<readonly PlanRow[]>([])
  useEffect(() => {
    if (!isWanted) return
    let isCurrent = true
    void createHttp(lang)
      .plans()
      .then((reply) => {
        if (!isCurrent) return
        if (reply.ok) setPlans(reply.body.plans)
        setRefused(reply.ok ? '' : refusalWords(say, reply.error))
      })
    return () => {
      isCurrent = false
    }
  }, [isWanted, lang, say, round])
  return { plans, refused, again: () => setRound((last) => last + 1) }
}

/** Why there are no plans to choose among, and the way to ask again. */
export function PlansRefused({ why, again }: { why: string; again: () => void }) {
  const { say } = useWords()
  return (
    <div role="alert">
      {why !== '' && (
        <>
          <p>{why}</p>
          <Button size="sm" onClick={again}>
            {say('page.line.again')}
          </Button>
        </>
      )}
    </div>
  )
}
