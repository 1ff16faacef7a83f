import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { isMoving } from './keys.ts'
import type { ParkScene, PointedAt } from './scene.ts'

/** A hand that trembles points; one that moves farther drags. */
const DRAG_PX = 6
/** A finger that far from where it was put down walks as fast as one can. */
const STICK_PX = 60
const WHEEL = 0.0012

/** `press`: a mouse clicked, a finger tapped; null: it only passes. */
export type Point = (at: PointedAt | null, press: 'click' | 'tap' | null, isShift: boolean) => void

/**
 * Keys, mouse, wheel and fingers in the picture: a mouse looks by dragging; of two hands the left walks and the right looks. A
 * click or a tap points.
 */
export function useHands(frame: RefObject<HTMLElement | null>, scene: ParkScene | null, point: Point): void {
  const latest = useRef(point)
  useEffect(() => {
    latest.current = point
  }, [point])
  useEffect(() => {
    const seen = frame.current
    if (!seen || !scene) return
    return follow(seen, scene, (at, press, isShift) => latest.current(at, press, isShift))
  }, [frame, scene])
}

type Finger = {
  readonly fromX: number
  readonly fromY: number
  x: number
  y: number
  isFar: boolean
  readonly isStick: boolean
}

function follow(frame: HTMLElement, scene: ParkScene, point: Point): () => void {
  const fingers = new Map<number, Finger>()
  const keys = new Set<string>()
  const off = new AbortController()
  const on = <K extends keyof HTMLElementEventMap>(
    name: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    options: AddEventListenerOptions = {},
  ): void => frame.addEventListener(name, listener, { ...options, signal: off.signal })
  const at = (event: MouseEvent): PointedAt | null => {
    const box = frame.getBoundingClientRect()
    return scene.pointAt(event.clientX - box.left, event.clientY - box.top)
  }
  const isLeft = (event: PointerEvent): boolean => {
    const box = frame.getBoundingClientRect()
    return event.clientX - box.left < box.width / 2
  }

  on('keydown', (event) => {
    if (!isMoving(event.code) || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    keys.add(event.code)
    scene.setKeys(keys)
  })
  const letGo = (): void => {
    keys.clear()
    scene.setKeys(keys)
  }
  on('keyup', (event) => {
    keys.delete(event.code)
    scene.setKeys(keys)
  })
  on('blur', letGo)
  on('pointerdown', (event) => {
    frame.setPointerCapture(event.pointerId)
    frame.focus({ preventScroll: true })
    fingers.set(event.pointerId, {
      fromX: event.clientX,
      fromY: event.clientY,
      x: event.clientX,
      y: event.clientY,
      isFar: false,
      isStick: event.pointerType === 'touch' && isLeft(event),
    })
  })
  on('pointermove', (event) => {
    const finger = fingers.get(event.pointerId)
    if (!finger) {
      if (event.pointerType === 'mouse') point(at(event), null, event.shiftKey)
      return
    }
    const [dx, dy] = [event.clientX - finger.x, event.clientY - finger.y]
    const apart = fingers.size === 2 ? apartOf(fingers) : null
    finger.x = event.clientX
    finger.y = event.clientY
    finger.isFar ||= Math.hypot(event.clientX - finger.fromX, event.clientY - finger.fromY) > DRAG_PX
    if (!finger.isFar) return
    if (apart !== null && ![...fingers.values()].some(({ isStick }) => isStick)) scene.near(apart / apartOf(fingers))
    else if (finger.isStick)
      scene.setStick({
        ahead: within((finger.fromY - event.clientY) / STICK_PX),
        right: within((event.clientX - finger.fromX) / STICK_PX),
      })
    else scene.drag(dx, dy)
  })
  const lift = (event: PointerEvent): void => {
    const finger = fingers.get(event.pointerId)
    fingers.delete(event.pointerId)
    if (finger?.isStick) scene.setStick(null)
    if (finger && !finger.isFar && event.type === 'pointerup')
      point(at(event), event.pointerType === 'mouse' ? 'click' : 'tap', event.shiftKey)
  }
  on('pointerup', lift)
  on('pointercancel', lift)
  on(
    'wheel',
    (event) => {
      // where the wheel means nothing, the page scrolls
      if (scene.near(Math.exp(event.deltaY * WHEEL))) event.preventDefault()
    },
    { passive: false },
  )
  return () => {
    off.abort()
    letGo()
    scene.setStick(null)
  }
}

const within = (value: number): number => Math.min(1, Math.max(-1, value))

function apartOf(fingers: ReadonlyMap<number, Finger>): number {
  const [one, other] = [...fingers.values()]
  return one && other ? Math.max(1, Math.hypot(one.x - other.x, one.y - other.y)) : 1
}
