import { useEffect, useState } from 'react'

/** Where the teacher is: the list of classes, a class's lesson, or its key cards. Stands in the address. */
export type Place =
  | { readonly at: 'classes' }
  | { readonly at: 'lesson'; readonly id: string }
  | { readonly at: 'cards'; readonly id: string }

export function placeFrom(search: string): Place {
  const asked = new URLSearchParams(search)
  const id = asked.get('klasse')
  if (!id) return { at: 'classes' }
  return asked.get('vis') === 'kort' ? { at: 'cards', id } : { at: 'lesson', id }
}

export function addressOf(place: Place): string {
  switch (place.at) {
    case 'classes':
      return '/laerer'
    case 'lesson':
      return `/laerer?klasse=${place.id}`
    case 'cards':
      return `/laerer?klasse=${place.id}&vis=kort`
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
