import { useEffect, useState } from 'react'

/** Where the teacher is: the list of classes, a class's lesson, or what it has on paper. Stands in the address. */
export type Place =
  | { readonly at: 'classes' }
  | { readonly at: 'lesson'; readonly id: string }
  | { readonly at: 'print'; readonly id: string }

/** `kort` was the key cards alone, and stands in bookmarks. */
const PAPER = new Set<string | null>(['print', 'kort'])

export function placeFrom(search: string): Place {
  const asked = new URLSearchParams(search)
  const id = asked.get('klasse')
  if (!id) return { at: 'classes' }
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
  }
}

export function usePlace() {
  const [place, setPlace] = useState(() => placeFrom(location.search))

  useEffect(() => {
    const moved = (): void => setPlace(placeFrom(location.search))
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  }, [])

  function go(next: Place): void {
    history.pushState(null, '', addressOf(next))
    setPlace(next)
  }

  return { place, go }
}
