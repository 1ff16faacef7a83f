import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { lookByKey, moved, nearer } from './map-look.ts'
import type { Look } from './map-look.ts'

/** A hand that trembles points; one that moves farther drags. */
const DRAG_PX = 6
/** How much nearer one notch of a wheel brings, as a power of e per pixel; a pinch on a trackpad tells smaller steps. */
const [WHEEL, PINCH] = [0.002, 0.01]

/**
 * Wheel, pinch, drag and keys on the map. What is only pointed at stays a click; a drag is none.
 *
 * @param frame - What one sees the map through; it has the focus.
 * @param change - Given the look that is on, answers with the next one.
 */
export function useGestures(
  frame: RefObject<HTMLElement | null>,
  isOn: boolean,
  change: (next: (look: Look) => Look) => void,
): void {
  const latest = useRef(change)
  useEffect(() => {
    latest.current = change
  }, [change])
  useEffect(() => {
    const seen = frame.current
    if (!seen || !isOn) return
    return follow(seen, (next) => latest.current(next))
  }, [frame, isOn])
}

type Spot = { readonly x: number; readonly y: number }

function follow(frame: HTMLElement, change: (next: (look: Look) => Look) => void): () => void {
  let drag: (Spot & { readonly from: Spot; readonly id: number; readonly isFar: boolean }) | null = null
  let pinch: (Spot & { readonly apart: number }) | null = null
  let isDragged = false

  const shareOf = ({ x, y }: Spot): Spot => {
    const box = frame.getBoundingClientRect()
    return { x: (x - box.left) / box.width, y: (y - box.top) / box.height }
  }
  const move = (from: Spot, to: Spot): void => {
    const { width, height } = frame.getBoundingClientRect()
    change((look) => moved(look, (to.x - from.x) / width, (to.y - from.y) / height))
  }
  const isNear = (): boolean => frame.dataset.near !== undefined

  function wheel(event: WheelEvent): void {
    // the page scrolls under the map until one has turned to the map; a pinch on a trackpad comes as a wheel with Ctrl
    const isMeant = event.ctrlKey || isNear() || frame.contains(document.activeElement) || !canScroll(frame)
    const isNothingToSee = !event.ctrlKey && !isNear() && event.deltaY > 0
    if (!isMeant || isNothingToSee) return
    event.preventDefault()
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
    const at = shareOf({ x: event.clientX, y: event.clientY })
    const factor = Math.exp(-event.deltaY * lines * (event.ctrlKey ? PINCH : WHEEL))
    change((look) => nearer(look, factor, at.x, at.y))
  }

  function down(event: PointerEvent): void {
    isDragged = false
    if (event.button !== 0 || !event.isPrimary || isControl(event.target)) return
    const at = { x: event.clientX, y: event.clientY }
    drag = { ...at, from: at, id: event.pointerId, isFar: false }
  }
  function drawn(event: PointerEvent): void {
    if (drag?.id !== event.pointerId || pinch || !isNear()) return
    // let go of somewhere else
    if (event.buttons === 0) return up()
    const to = { x: event.clientX, y: event.clientY }
    if (!drag.isFar && Math.hypot(to.x - drag.from.x, to.y - drag.from.y) < DRAG_PX) return
    if (!drag.isFar) frame.setPointerCapture(event.pointerId)
    isDragged = true
    move(drag, to)
    drag = { ...drag, ...to, isFar: true }
  }
  function up(): void {
    drag = null
  }
  function clicked(event: MouseEvent): void {
    if (!isDragged) return
    isDragged = false
    // the map was moved: nothing was pointed at
    event.stopPropagation()
  }

  const twoOf = ({ touches: [one, other] }: TouchEvent): (Spot & { readonly apart: number }) | null =>
    one && other
      ? {
          x: (one.clientX + other.clientX) / 2,
          y: (one.clientY + other.clientY) / 2,
          apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
        }
      : null
  function touched(event: TouchEvent): void {
    pinch = twoOf(event)
    // two fingers mean the map, not the page
    if (pinch) event.preventDefault()
  }
  function pinched(event: TouchEvent): void {
    const now = twoOf(event)
    if (!pinch || !now) return
    event.preventDefault()
    isDragged = true
    const at = shareOf(now)
    const factor = now.apart / Math.max(1, pinch.apart)
    move(pinch, now)
    change((look) => nearer(look, factor, at.x, at.y))
    pinch = now
  }
  function lifted(event: TouchEvent): void {
    pinch = twoOf(event)
    drag = null
  }

  function pressed(event: KeyboardEvent): void {
    if (event.target !== frame || event.ctrlKey || event.metaKey || event.altKey) return
    const { key } = event
    if (!lookByKey({ scale: 1, left: 0.5, top: 0.5 }, key)) return
    // where all is seen there is nowhere to move: the page scrolls
    if (key.startsWith('Arrow') && !isNear()) return
    event.preventDefault()
    change((look) => lookByKey(look, key) ?? look)
  }

  const stop = new AbortController()
  const { signal } = stop
  frame.addEventListener('wheel', wheel, { signal, passive: false })
  frame.addEventListener('pointerdown', down, { signal })
  frame.addEventListener('pointermove', drawn, { signal })
  frame.addEventListener('pointerup', up, { signal })
  frame.addEventListener('pointercancel', up, { signal })
  frame.addEventListener('click', clicked, { signal, capture: true })
  frame.addEventListener('touchstart', touched, { signal, passive: false })
  frame.addEventListener('touchmove', pinched, { signal, passive: false })
  frame.addEventListener('touchend', lifted, { signal })
  frame.addEventListener('touchcancel', lifted, { signal })
  frame.addEventListener('keydown', pressed, { signal })
  return () => stop.abort()
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button') !== null

/** Whether something around the map can be scrolled. */
function canScroll(inside: HTMLElement): boolean {
  for (let around = inside.parentElement; around; around = around.parentElement) {
    const scrolls = around === document.documentElement || /auto|scroll/.test(getComputedStyle(around).overflowY)
    if (scrolls && around.scrollHeight > around.clientHeight + 1) return true
  }
  return false
}
