import { useEffect, useState } from 'react'
import { NO_ANSWER } from '../store/http.ts'
import { useWords } from '../words/words.tsx'
import { draftOf } from './edit-plan.ts'
import type { Draft } from './edit-plan.ts'
import { forgetDraft, keepDraft, readKept } from './kept-draft.ts'
import type { Kept } from './kept-draft.ts'
import { found } from './mistakes.ts'
import type { Found } from './mistakes.ts'
import { createPlanCalls, mistakesOf } from './plan-calls.ts'

/** After the last stroke: then the server is asked what is wrong. */
const CHECK_MS = 500

/** How saving stands. `isStale`: another tab saved meanwhile, so that saving again is of no use. */
type Saving =
  | { readonly at: 'still' }
  | { readonly at: 'saving' }
  | { readonly at: 'saved'; readonly when: number }
  | { readonly at: 'refused'; readonly message: string; readonly isStale: boolean }

/** The plan as it is saved, and since when. */
type Saved = Pick<Kept, 'plan' | 'revision'>

/** An own plan while it is edited: the draft, what is wrong with it, and saving. */
export function usePlan(slug: string, first: Kept) {
  const { lang, say } = useWords()
  const [draft, setDraft] = useState<Draft>(first)
  const [saved, setSaved] = useState<Saved>(first)
  const [kept, setKept] = useState<Kept | null>(() => unlessSaved(readKept(slug), first))
  const [mistakes, setMistakes] = useState<readonly Found[]>([])
  const [saving, setSaving] = useState<Saving>({ at: 'still' })
  const { plan } = draft
  const { revision } = saved
  const isDirty = plan !== saved.plan

  useEffect(() => {
    if (isDirty) keepDraft(slug, { ...draft, revision })
  }, [slug, revision, draft, isDirty])

  useEffect(() => {
    if (!isDirty) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isDirty])

  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      void createPlanCalls(lang)
        .check(slug, revision, plan)
        .then((reply) => isCurrent && reply.ok && setMistakes(found(reply.body.mistakes, plan)))
    }, CHECK_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [lang, slug, revision, plan])

  function change(next: Draft): void {
    setDraft(next)
    // what was refused may be mended now; what was said of an older plan would mislead
    if (saving.at === 'saved' || (saving.at === 'refused' && !saving.isStale)) setSaving({ at: 'still' })
  }

  /** True when it was saved. */
  async function save(): Promise<boolean> {
    setSaving({ at: 'saving' })
    const reply = await createPlanCalls(lang).save(slug, revision, plan)
    if (reply.ok) {
      setSaved({ revision: reply.body.revision, plan })
      setSaving({ at: 'saved', when: Date.now() })
      setMistakes([])
      forgetDraft(slug)
      return true
    }
    const wrong = mistakesOf(reply.error)
    if (wrong) setMistakes(found(wrong, plan))
    setSaving({
      at: 'refused',
      message: reply.error.code === NO_ANSWER ? say('page.plans.notSaved') : reply.error.message,
      isStale: reply.error.code === 'plan.changed-meanwhile',
    })
    return false
  }

  function takeKept(): void {
    if (!kept) return
    setSaved({ revision: kept.revision, plan: saved.plan })
    // another version of this page may have kept the plan alone
    setDraft({ ...draftOf(kept.plan), ...kept })
    setKept(null)
  }

  /** What is not saved is let go of. */
  function forget(): void {
    forgetDraft(slug)
    setKept(null)
  }

  return { draft, change, mistakes, saving, save, isDirty, kept, takeKept, forget }
}

export type PlanEditing = ReturnType<typeof usePlan>

/** What was kept although its saving was done after all is of no interest. */
const unlessSaved = (kept: Kept | null, saved: Saved): Kept | null =>
  kept && JSON.stringify(kept.plan) === JSON.stringify(saved.plan) ? null : kept
