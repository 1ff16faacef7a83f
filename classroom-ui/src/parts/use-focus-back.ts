import { useLayoutEffect, useRef } from 'react'

/** For a sheet over everything: it has the focus while it is there, and then whatever had it before has it again. */
export function useFocusBack<T extends HTMLElement>() {
  const sheet = useRef<T>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    sheet.current?.focus({ preventScroll: true })
    // once what lies below can be reached again
    return () =>
      void requestAnimationFrame(() => before instanceof HTMLElement && before.focus({ preventScroll: true }))
  }, [])
  return sheet
}
