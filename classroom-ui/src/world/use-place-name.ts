import type { SitePlanView } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'

/** What the class's place is called, within a sentence. */
export function usePlaceName(plan: SitePlanView | null): string {
  const { lang, say } = useWords()
  return plan?.title[lang] ?? say('page.plan.unnamed')
}
