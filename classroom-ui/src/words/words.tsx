import { createContext, use, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { speaker } from '@jagten/server/contract'
import type { Lang, Say } from '@jagten/server/contract'
import { keepLanguage, readLanguage } from './language.ts'

type Words = { readonly lang: Lang; readonly say: Say; readonly speak: (lang: Lang) => void }

const WordsContext = createContext<Words | null>(null)

export function WordsProvider({ children }: { children: ReactNode }) {
  const [lang, setLang] = useState(readLanguage)

  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])

  const words = useMemo(() => {
    const speak = (next: Lang): void => {
      keepLanguage(next)
      setLang(next)
    }
    return { lang, say: speaker(lang), speak }
  }, [lang])

  return <WordsContext value={words}>{children}</WordsContext>
}

export function useWords(): Words {
  const words = use(WordsContext)
  if (!words) throw new Error('words are used outside their provider')
  return words
}
