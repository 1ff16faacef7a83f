import { lazy } from 'react'
import type { ComponentType } from 'react'
import { insist } from '../fetching/fetched.ts'
import { languageInUse } from './language.ts'
import type { WordPart } from './lists.ts'
import { learnWords } from './words.tsx'

/** A piece of the page that is fetched when it is shown, with the words it says. */
export function withWords<P>(parts: readonly WordPart[], load: () => Promise<{ default: ComponentType<P> }>) {
  return lazy(async () => {
    const [piece] = await insist(() => Promise.all([load(), learnWords(languageInUse(), parts)]))
    return piece
  })
}
