import { createContext, use, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { createSpeaker } from '@jagten/server/contract'
import type { Lang, Say, Speaker } from '@jagten/server/contract'
import { everyPage as da } from '@jagten/server/contract/words/da/page/faces/everywhere'
import { everyPage as en } from '@jagten/server/contract/words/en/page/faces/everywhere'
import { keepLanguage, languageInUse } from './language.ts'
import { fetchWords } from './lists.ts'
import type { WordPart } from './lists.ts'

type Words = { readonly lang: Lang; readonly say: Say; readonly speak: (lang: Lang) => void }

const SPEAKERS: Readonly<Record<Lang, Speaker>> = {
  da: createSpeaker('da', { page: da }),
  en: createSpeaker('en', { page: en }),
}

/** All that this page has said so far, and says in another language too when that is chosen. */
const known = new Set<WordPart>()

/** Resolves when what these parts say can be said in that language. */
export async function learnWords(lang: Lang, parts: readonly WordPart[]): Promise<void> {
  for (const part of parts) known.add(part)
  for (const words of await fetchWords(lang, parts)) SPEAKERS[lang].learn(words)
}

const WordsContext = createContext<Words | null>(null)

/** `parts`: what the face says, fetched anew when another language is chosen. */
export function WordsProvider({ parts, children }: { parts: readonly WordPart[]; children: ReactNode }) {
  const [lang, setLang] = useState(languageInUse)

  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])

  const words = useMemo(() => {
    async function change(next: Lang): Promise<void> {
      try {
        await learnWords(next, [...new Set([...parts, ...known])])
      } catch {
        return // the line is down: the page goes on in the language it has
      }
      keepLanguage(next)
      setLang(next)
    }
    return { lang, say: SPEAKERS[lang].say, speak: (next: Lang) => void change(next) }
  }, [lang, parts])

  return <WordsContext value={words}>{children}</WordsContext>
}

export function useWords(): Words {
  const words = use(WordsContext)
  if (!words) throw new Error('words are used outside their provider')
  return words
}
