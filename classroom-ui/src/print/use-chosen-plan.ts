import { useEffect, useState } from 'react'
import type { LessonView } from '@jagten/server/contract'
import { createHttp } from '../store/http.ts'
import type { PlanRow } from '../store/http.ts'
import { useWords } from '../words/words.tsx'

/** The plan a class follows and its way through it; both missing until the server has answered, or when the plan is gone. */
export function useChosenPlan({ plan, path }: LessonView) {
  const { lang } = useWords()
  const [plans, setPlans] = useState<readonly PlanRow[]>([])

  useEffect(() => {
    let isCurrent = true
    void createHttp(lang)
      .plans()
      .then((reply) => {
        if (isCurrent && reply.ok) setPlans(reply.body.plans)
      })
    return () => {
      isCurrent = false
    }
  }, [lang])

  const row = plans.find(({ slug }) => slug === plan)
  return { row, path: row?.paths.find(({ id }) => path === null || id === path) }
}
