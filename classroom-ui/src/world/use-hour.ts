import { useSyncExternalStore } from 'react'
import type { Hour } from '@jagten/worlds/voxels'

const DARK = '(prefers-color-scheme: dark)'

/** It is evening on the map when the page is dark. */
export function useHour(): Hour {
  return useSyncExternalStore(subscribe, () => (matchMedia(DARK).matches ? 'evening' : 'day'))
}

function subscribe(changed: () => void): () => void {
  const query = matchMedia(DARK)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
