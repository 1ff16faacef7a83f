import { useEffect, useMemo, useState } from 'react'
import type { ClassId, CommonDetail } from '@jagten/server/contract'
import { createHttp } from '../store/http.ts'
import { useWords } from '../words/words.tsx'

/** Others build meanwhile: the page asks again so often while it is looked at. */
const EVERY_MS = 10_000

/** For how many kroner the whole class has built, and what that is a month for each home. */
export type ClassBill = Pick<CommonDetail, 'spent' | 'perHomeMonth'>

/**
 * What all that the class has built costs; null until it is known.
 *
 * @param edition - What stands in the park: asked for anew at once when this is another.
 */
export function useClassBill(klass: ClassId, edition = ''): ClassBill | null {
  const { lang } = useWords()
  const http = useMemo(() => createHttp(lang), [lang])
  const [bill, setBill] = useState<ClassBill | null>(null)

  useEffect(() => {
    let isWanted = true
    const ask = (): void => {
      void http.common(klass).then((reply) => {
        // what is shown stays: it is asked for again
        if (isWanted && reply.ok) setBill(reply.body)
      })
    }
    ask()
    const timer = setInterval(() => !document.hidden && ask(), EVERY_MS)
    return () => {
      isWanted = false
      clearInterval(timer)
    }
  }, [http, klass, edition])

  return bill
}
