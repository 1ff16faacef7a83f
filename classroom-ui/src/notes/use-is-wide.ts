import { useSyncExternalStore } from 'react'

/** Wide enough for the map beside the fields: a Chromebook, not a phone. */
const WIDE = '(min-width: 960px)'

export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches)
}

function subscribe(changed: () => void): () => void {
  const query = matchMedia(WIDE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
