import { useEffect, useState } from 'react'
import type { Notice } from '@jagten/server/contract'

/** What the teacher says to everybody, until its time is over on the server's clock. */
export function useNotice(notice: Notice | null, aheadMs: number): string | null {
  const [deviceNow, setDeviceNow] = useState(Date.now)
  const until = notice ? notice.until - aheadMs : 0
  useEffect(() => {
    const timer = setTimeout(() => setDeviceNow(Date.now()), Math.max(0, until - Date.now()))
    return () => clearTimeout(timer)
  }, [until])
  return notice && deviceNow < until ? notice.text : null
}
