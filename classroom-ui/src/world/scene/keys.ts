import type { Held } from './moving.ts'

/** What each key does while it is held; letters by where they lie on the keyboard. */
const KEYS: Readonly<Record<string, Partial<Held>>> = {
  KeyW: { ahead: 1 },
  KeyS: { ahead: -1 },
  KeyA: { right: -1 },
  KeyD: { right: 1 },
  ArrowUp: { ahead: 1 },
  ArrowDown: { ahead: -1 },
  ArrowLeft: { turn: -1 },
  ArrowRight: { turn: 1 },
  PageUp: { tilt: -1 },
  PageDown: { tilt: 1 },
  Space: { up: 1 },
  KeyC: { up: -1 },
}

/** Whether a key moves somebody, so that it does nothing else. */
export const isMoving = (code: string): boolean => code in KEYS

/** What the keys that are held mean together. */
export function heldBy(codes: ReadonlySet<string>): Held {
  const held = { ahead: 0, right: 0, up: 0, turn: 0, tilt: 0 }
  for (const code of codes)
    for (const [what, how] of Object.entries(KEYS[code] ?? {}) as [keyof Held, number][]) held[what] += how
  return held
}
