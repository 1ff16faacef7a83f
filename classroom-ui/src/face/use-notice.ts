import { useEffect, useState } from 'react'
import type { Notice } from '@jagten/server/contract'

/** What the teacher says to everybody, until its time is over on the server's clock. */
export function useNotice(notice: Notice | null, aheadMs: number): string | null {
  const [over, setOver] = useState<Notice | null>(null)
  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => setOver(notice), Math.max(0, notice.until - Date.now() - aheadMs))
    return () => clearTimeout(timer)
  }, [notice, aheadMs])
  return notice && notice !== over ? notice.text : null
}
