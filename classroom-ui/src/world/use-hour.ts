import { use, useState, useSyncExternalStore } from 'react'
import type { Hour } from '@jagten/worlds/voxels'
import { HourContext } from '../face/hour-context.ts'

const DARK = '(prefers-color-scheme: dark)'

/**
 * When the map is looked at: as the step asks; where it asks for nothing it is evening when the page is dark. Whoever turns it
 * sees it as they like until something else is asked.
 *
 * @param given - Instead of what the step asks.
 */
export function useHour(given?: Hour): { readonly hour: Hour; readonly turn: () => void } {
  const step = use(HourContext)
  const page = useSyncExternalStore(subscribe, () => (matchMedia(DARK).matches ? 'evening' : 'day'))
  const { hour, choose } = useOwnHour(given ?? step ?? page)
  return { hour, turn: () => choose(hour === 'day' ? 'evening' : 'day') }
}

/** What is asked for, or what somebody chose instead, until something else is asked for. */
export function useOwnHour(asked: Hour): { readonly hour: Hour; readonly choose: (hour: Hour) => void } {
  const [own, setOwn] = useState<{ readonly asked: Hour; readonly hour: Hour } | null>(null)
  // forgotten, so that it does not come back with what was asked for then
  if (own !== null && own.asked !== asked) setOwn(null)
  return { hour: own?.asked === asked ? own.hour : asked, choose: (hour) => setOwn({ asked, hour }) }
}

function subscribe(changed: () => void): () => void {
  const query = matchMedia(DARK)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
