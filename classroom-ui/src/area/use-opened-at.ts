import { useState } from 'react'

/** When this part of the page was opened, by the server's clock: enough to say which times are of today. */
export function useOpenedAt(aheadMs: number): number {
  const [at] = useState(Date.now)
  return at + aheadMs
}
