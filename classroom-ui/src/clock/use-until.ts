import { useEffect, useState } from 'react'

/**
 * Whether it is still before a time of the server's clock.
 *
 * @param until - Unix milliseconds of the server.
 * @param aheadMs - How far the server's clock is ahead of the device's.
 */
export function useUntil(until: number, aheadMs: number): boolean {
  const [now, setNow] = useState(Date.now)
  const end = until - aheadMs
  useEffect(() => {
    const left = end - Date.now()
    if (left <= 0) return
    const timer = setTimeout(() => setNow(Date.now()), left)
    return () => clearTimeout(timer)
  }, [end])
  return now < end
}
