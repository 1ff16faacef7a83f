import { useEffect, useState } from 'react'

const TICK_MS = 250

/** The server's time, ticking: the device's clock put right by `aheadMs`. */
export function useNow(aheadMs: number): number {
  const [deviceNow, setDeviceNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setDeviceNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return deviceNow + aheadMs
}
