import { useState } from 'react'
import type { PointerEvent } from 'react'

/** A row that is dragged, and the place it would have among the others. */
type Drag = { readonly from: number; readonly to: number }

/** Drags rows of a list by a handle, with mouse, pen or finger. For keys there must be another way beside it. */
export function useDrag(onDrop: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)

  const handle = (from: number) => ({
    onPointerDown(event: PointerEvent): void {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ from, to: from })
    },
    onPointerMove(event: PointerEvent): void {
      if (drag) setDrag({ from, to: placeAt(event, from) })
    },
    onPointerUp(event: PointerEvent): void {
      if (!drag) return
      setDrag(null)
      const to = placeAt(event, from)
      if (to !== from) onDrop(from, to)
    },
    onPointerCancel: () => setDrag(null),
  })

  /** How a row is drawn meanwhile: it is the one that is moved, or has the gap before or after it. */
  function drawn(index: number, count: number): 'moved' | 'before' | 'after' | undefined {
    if (!drag) return undefined
    if (index === drag.from) return 'moved'
    const among = index < drag.from ? index : index - 1
    if (among === drag.to) return 'before'
    return among === count - 2 && drag.to === count - 1 ? 'after' : undefined
  }

  return { handle, drawn }
}

/** The place among the other rows at which the pointer is. */
function placeAt({ currentTarget, clientY }: PointerEvent, from: number): number {
  const rows = [...(currentTarget.closest('ol')?.children ?? [])]
  return rows.filter((row, index) => {
    const { top, height } = row.getBoundingClientRect()
    return index !== from && top + height / 2 < clientY
  }).length
}
