import { useEffect, useState } from 'react'
import type { LastTimeView } from '@jagten/server/contract'

/** So long (milliseconds) after the end the board says thank you: whoever opens it later comes to the next lesson. */
const THANKS_MS = 2 * 60 * 60_000
/** A timer may come a moment early. */
const SLACK_MS = 100

/** Whether the class met so shortly ago that it may still sit there; `now` by the server's clock. */
export function isJustOver(last: LastTimeView | null, now: number): boolean {
  return last !== null && now < last.endedAt + THANKS_MS
}

/** The same, as time goes on. */
export function useJustOver(last: LastTimeView | null, aheadMs: number): boolean {
  const [deviceNow, setDeviceNow] = useState(Date.now)
  const until = last ? last.endedAt + THANKS_MS - aheadMs : 0
  useEffect(() => {
    const leftMs = until - Date.now()
    if (leftMs <= 0) return
    const timer = setTimeout(() => setDeviceNow(Date.now()), leftMs + SLACK_MS)
    return () => clearTimeout(timer)
  }, [until])
  return isJustOver(last, deviceNow + aheadMs)
}
