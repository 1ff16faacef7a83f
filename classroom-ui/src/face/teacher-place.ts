import { useCallback, useEffect, useRef, useState } from 'react'

/** Where the teacher is: the list of classes, a class's lesson or what it has on paper, the plans or one of them. Stands in the address. */
export type Place =
  | { readonly at: 'classes' }
  | { readonly at: 'lesson'; readonly id: string }
  | { readonly at: 'print'; readonly id: string }
  | { readonly at: 'plans' }
  | { readonly at: 'plan'; readonly slug: string }

/** Asked before a place is left: false, and one stays. */
export type Hold = (next: Place) => boolean

/** `kort` was the key cards alone, and stands in bookmarks. */
const PAPER = new Set<string | null>(['print', 'kort'])

export function placeFrom(search: string): Place {
  const asked = new URLSearchParams(search)
  const id = asked.get('klasse')
  const slug = asked.get('plan')
  if (slug) return { at: 'plan', slug }
  if (!id) return asked.get('vis') === 'planer' ? { at: 'plans' } : { at: 'classes' }
  return PAPER.has(asked.get('vis')) ? { at: 'print', id } : { at: 'lesson', id }
}

export function addressOf(place: Place): string {
  switch (place.at) {
    case 'classes':
      return '/laerer'
    case 'lesson':
      return `/laerer?klasse=${place.id}`
    case 'print':
      return `/laerer?klasse=${place.id}&vis=print`
    case 'plans':
      return '/laerer?vis=planer'
    case 'plan':
      return `/laerer?plan=${place.slug}`
  }
}

export function usePlace() {
  const [place, setPlace] = useState(() => placeFrom(location.search))
  const holder = useRef<Hold | null>(null)

  /** By what must not be left unasked; null lets go. */
  const hold = useCallback((next: Hold | null): void => {
    holder.current = next
  }, [])

  useEffect(() => {
    function moved(): void {
      const next = placeFrom(location.search)
      if (holder.current && !holder.current(next)) {
        // the browser has gone back already: it is brought here again, and what is here asks
        history.pushState(null, '', addressOf(place))
        return
      }
      setPlace(next)
    }
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  }, [place])

  function go(next: Place): void {
    history.pushState(null, '', addressOf(next))
    setPlace(next)
  }

  return { place, go, hold }
}
