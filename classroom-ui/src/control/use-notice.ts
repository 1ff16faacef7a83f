import { useEffect, useState } from 'react'
import type { Notice } from '@jagten/server/contract'

type Seen = { readonly view: { readonly notice: Notice | null }; readonly aheadMs: number; readonly cameAt: number }

/** What the teacher says to everybody, until its time is over on the server's clock. */
export function useNotice({ view: { notice }, aheadMs, cameAt }: Seen): string | null {
  const [overAt, setOverAt] = useState(0)
  const until = notice ? notice.until - aheadMs : 0
  useEffect(() => {
    const timer = setTimeout(() => setOverAt(Date.now()), Math.max(0, until - Date.now()))
    return () => clearTimeout(timer)
  }, [until])
  // one that ran out while the page was away comes too late
  return notice && Math.max(overAt, cameAt) < until ? notice.text : null
}
