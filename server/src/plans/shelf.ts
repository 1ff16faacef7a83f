import { Plan } from '@jagten/lesson-plans/schema'
import { randomBytes } from 'node:crypto'
import type { Lang } from '../../contract/views.ts'
import { refuse } from '../../domain/base/refusal.ts'
import type { Refusal } from '../../domain/base/refusal.ts'
import type { Store } from '../store/store.ts'
import { inDanishAlone } from './danish-alone.ts'
import { mistakesFound } from './mistakes.ts'
import type { Mistake } from './mistakes.ts'

/** What the slug of every own plan begins with, and of no plan that is shipped. */
export const OWN = 'egen-'
/** Nobody chooses between more; it bounds what one teacher's page can fill. */
const MOST = 100

export type Checked = { readonly plan: Plan } | { readonly mistakes: readonly Mistake[] }
export type Saved = { readonly revision: number } | Refusal

/** All plans there are: those shipped, and the school's own, which can be copied, changed and deleted. */
export interface PlanShelf {
  /** The same map for as long as the program runs: whoever has it sees what is saved at once. */
  readonly plans: ReadonlyMap<string, Plan>
  /** The newest revision of an own plan; null for one that is shipped, or not there. */
  revisionOf(slug: string): number | null
  /** Why that plan can be neither changed nor deleted; null if it can. */
  notOwn(slug: string): Refusal | null
  /** What `raw` is as a plan, or what is wrong with it, in the person's words. English left empty becomes the Danish text. */
  check(raw: unknown, lang: Lang): Checked
  /** A copy under another title; its slug. */
  copy(from: string, title: string): Promise<{ readonly slug: string } | Refusal>
  /** Saves what was changed from that revision, unless another has been saved since. */
  save(slug: string, revision: number, plan: Plan): Promise<Saved>
  remove(slug: string): Promise<{ readonly done: true } | Refusal>
}

/** @param fault - Told of a plan in the store that cannot be read any more: it is left where it is, and not shown. */
export async function openShelf(
  shipped: ReadonlyMap<string, Plan>,
  store: Store,
  now: () => number,
  fault: (error: unknown) => void,
): Promise<PlanShelf> {
  const plans = new Map(shipped)
  const revisions = new Map<string, number>()

  for (const { slug, revision, data } of await store.plans()) {
    try {
      // one that is shipped is never put in the shade, whatever stands in the store
      if (shipped.has(slug)) continue
      plans.set(slug, Plan.parse(JSON.parse(data)))
      revisions.set(slug, revision)
    } catch (error) {
      fault(error)
    }
  }

  function notOwn(slug: string): Refusal | null {
    if (revisions.has(slug)) return null
    return refuse(shipped.has(slug) ? 'plan.shipped' : 'plan.unknown')
  }

  return {
    plans,
    revisionOf: (slug) => revisions.get(slug) ?? null,
    notOwn,

    check(raw, lang) {
      const parsed = Plan.safeParse(inDanishAlone(raw))
      return parsed.success ? { plan: parsed.data } : { mistakes: mistakesFound(parsed.error, lang) }
    },

    async copy(from, title) {
      const original = plans.get(from)
      if (!original) return refuse('plan.unknown')
      if (revisions.size >= MOST) return refuse('plan.too-many', { most: MOST })
      const slug = `${OWN}${randomBytes(6).toString('hex')}`
      const plan: Plan = { ...original, title: { da: title, en: title } }
      const made = await store.makePlan({ slug, revision: 1, changedAt: now(), data: JSON.stringify(plan) })
      if (!made) throw new Error('a new slug was taken')
      plans.set(slug, plan)
      revisions.set(slug, 1)
      return { slug }
    },

    async save(slug, before, plan) {
      const refusal = notOwn(slug)
      if (refusal) return refusal
      const known = revisions.get(slug)
      const data = JSON.stringify(plan)
      const revision = before + 1
      // the same again: its answer was lost on the way
      if (known === revision && JSON.stringify(plans.get(slug)) === data) return { revision }
      if (known !== before) return refuse('plan.changed-meanwhile')
      if (!(await store.changePlan({ slug, revision, changedAt: now(), data }))) return refuse('plan.changed-meanwhile')
      plans.set(slug, plan)
      revisions.set(slug, revision)
      return { revision }
    },

    async remove(slug) {
      const [plan, revision] = [plans.get(slug), revisions.get(slug)]
      if (!plan || revision === undefined) return notOwn(slug) ?? refuse('plan.unknown')
      // at once, so that no class is made with it meanwhile
      plans.delete(slug)
      revisions.delete(slug)
      try {
        await store.deletePlan(slug)
      } catch (error) {
        plans.set(slug, plan)
        revisions.set(slug, revision)
        throw error
      }
      return { done: true }
    },
  }
}
