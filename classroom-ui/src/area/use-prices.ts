import { useEffect, useMemo, useState } from 'react'
import type { Prices } from '@jagten/server/contract'
import { createHttp } from '../store/http.ts'
import { useWords } from '../words/words.tsx'

/** The price list; `unanswered` when it could not be fetched. */
export type FoundPrices = { readonly at: 'asking' | 'unanswered' } | { readonly at: 'here'; readonly prices: Prices }

/** What things and kinds of blocks are called and cost. It stays as it is while the program runs. */
export function usePrices(): FoundPrices {
  const { lang } = useWords()
  const http = useMemo(() => createHttp(lang), [lang])
  const [found, setFound] = useState<FoundPrices>({ at: 'asking' })
  useEffect(() => {
    let isWanted = true
    void http.prices().then((reply) => {
      if (isWanted) setFound(reply.ok ? { at: 'here', prices: reply.body } : { at: 'unanswered' })
    })
    return () => {
      isWanted = false
    }
  }, [http])
  return found
}
