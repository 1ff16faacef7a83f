import { useEffect, useRef, useState } from 'react'

/** How long a sum takes to come to another one, in milliseconds. */
const TICKS_MS = 900

/** A sum that counts up or down to what it is now; at once for who wants nothing to move, and when it is first seen. */
export function useTicking(value: number): number {
  const [shown, setShown] = useState(value)
  const from = useRef(value)
  useEffect(() => {
    const begun = from.current
    from.current = value
    if (begun === value || matchMedia('(prefers-reduced-motion: reduce)').matches) return setShown(value)
    const startedAt = performance.now()
    let frame = requestAnimationFrame(function tick(now) {
      const share = Math.min(1, (now - startedAt) / TICKS_MS)
      setShown(Math.round(begun + (value - begun) * share))
      if (share < 1) frame = requestAnimationFrame(tick)
    })
    return () => cancelAnimationFrame(frame)
  }, [value])
  return shown
}
