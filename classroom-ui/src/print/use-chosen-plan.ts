import { useEffect, useState } from 'react'
import type { LessonView } from '@jagten/server/contract'
import { createHttp } from '../store/http.ts'
import type { PlanRow } from '../store/http.ts'
import { useWords } from '../words/words.tsx'

type Plans = { at: 'asked' } | { at: 'unanswered' } | { at: 'here'; plans: readonly PlanRow[] }

/** The plan a class follows and its way through it; both missing until the server has answered, or when the plan is gone. */
export function useChosenPlan({ plan, path }: LessonView) {
  const { lang } = useWords()
  const [answer, setAnswer] = useState<Plans>({ at: 'asked' })

  useEffect(() => {
    let isCurrent = true
    void createHttp(lang)
      .plans()
      .then((reply) => {
        if (isCurrent) setAnswer(reply.ok ? { at: 'here', plans: reply.body.plans } : { at: 'unanswered' })
      })
    return () => {
      isCurrent = false
    }
  }, [lang])

  const row = answer.at === 'here' ? answer.plans.find(({ slug }) => slug === plan) : undefined
  return {
    row,
    path: row?.paths.find(({ id }) => path === null || id === path),
    isUnanswered: answer.at === 'unanswered',
  }
}
