import { useCallback, useEffect, useRef, useState } from 'react'

/** Where the teacher is: the list of classes, a class's lesson or what it has on paper, the plans or one of them. Stands in the address. */
export type TeacherAddress =
  | { readonly at: 'classes' }
  | { readonly at: 'lesson'; readonly id: string }
  | { readonly at: 'print'; readonly id: string }
  | { readonly at: 'plans' }
  | { readonly at: 'plan'; readonly slug: string }

/** Asked before an address is left: false, and one stays. */
export type MayLeave = (next: TeacherAddress) => boolean

/** `kort` was the key cards alone, and stands in bookmarks. */
const PAPER = new Set<string | null>(['print', 'kort'])

export function addressFrom(search: string): TeacherAddress {
  const asked = new URLSearchParams(search)
  const id = asked.get('klasse')
  const slug = asked.get('plan')
  if (slug) return { at: 'plan', slug }
  if (!id) return asked.get('vis') === 'planer' ? { at: 'plans' } : { at: 'classes' }
  return PAPER.has(asked.get('vis')) ? { at: 'print', id } : { at: 'lesson', id }
}

export function pathTo(address: TeacherAddress): string {
  switch (address.at) {
    case 'classes':
      return '/laerer'
    case 'lesson':
      return `/laerer?klasse=${address.id}`
    case 'print':
      return `/laerer?klasse=${address.id}&vis=print`
    case 'plans':
      return '/laerer?vis=planer'
    case 'plan':
      return `/laerer?plan=${address.slug}`
  }
}

export function useTeacherAddress() {
  const [address, setAddress] = useState(() => addressFrom(location.search))
  const mayLeave = useRef<MayLeave | null>(null)

  /** Who is here is asked before one leaves; null lets go. */
  const guard = useCallback((next: MayLeave | null): void => {
    mayLeave.current = next
  }, [])

  useEffect(() => {
    function moved(): void {
      const next = addressFrom(location.search)
      if (mayLeave.current && !mayLeave.current(next)) {
        // the browser has gone back already: it is brought here again, and what is here asks
        history.pushState(null, '', pathTo(address))
        return
      }
      setAddress(next)
    }
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  }, [address])

  function go(next: TeacherAddress): void {
    history.pushState(null, '', pathTo(next))
    setAddress(next)
  }

  return { address, go, guard }
}
