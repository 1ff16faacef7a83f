import type { AnswerError, Lang } from '@jagten/server/contract'
import type { Plan } from '@jagten/lesson-plans/schema'
import { createCall, createHttp } from '../store/http.ts'
import type { Reply } from '../store/http.ts'
import type { Mistake } from './mistakes.ts'

/** A whole plan; `revision` is null for one that is shipped. */
export type WholePlan = {
  readonly slug: string
  readonly own: boolean
  readonly revision: number | null
  readonly plan: Plan
}

/** A plan with mistakes is refused with all of them. */
type Refused = AnswerError & { readonly mistakes?: readonly Mistake[] }

/** What the page asks about plans. */
export function createPlanCalls(lang: Lang) {
  const call = createCall(lang)
  const pathOf = (slug: string): string => `/api/plans/${encodeURIComponent(slug)}`
  return {
    list: createHttp(lang).plans,
    fetch: (slug: string) => call<WholePlan>('GET', pathOf(slug)),
    copy: (from: string, title: string) => call<{ readonly slug: string }>('POST', '/api/plans', { from, title }),
    check: (slug: string, revision: number, plan: Plan) =>
      call<{ readonly mistakes: readonly Mistake[] }>('PUT', `${pathOf(slug)}?check=1`, { revision, plan }),
    save: (slug: string, revision: number, plan: Plan): Promise<Reply<{ readonly revision: number }>> =>
      call('PUT', pathOf(slug), { revision, plan }),
    remove: (slug: string) => call<void>('DELETE', pathOf(slug)),
  }
}

/** The mistakes a plan was refused for, if it was for that. */
export const mistakesOf = (error: AnswerError): readonly Mistake[] | null => (error as Refused).mistakes ?? null
