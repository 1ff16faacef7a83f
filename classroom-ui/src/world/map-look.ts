/** What part of the map one sees: how often enlarged (1: all of it), and which point is in the middle, in shares of the map. */
export type Look = { readonly scale: number; readonly left: number; readonly top: number }

/** The part of the map that is to be seen, in shares of it. */
export type Part = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

export const WHOLE: Look = { scale: 1, left: 0.5, top: 0.5 }
export const MOST = 8

/** No nearer than one can tell blocks apart, no farther than all, and never beyond the edge. */
export function held({ scale, left, top }: Look): Look {
  const near = Math.min(MOST, Math.max(1, scale))
  const half = 0.5 / near
  const within = (middle: number): number => Math.min(1 - half, Math.max(half, middle))
  return { scale: near, left: within(left), top: within(top) }
}

/**
 * Nearer by a factor, while one point stays where it is on the screen.
 *
 * @param x - That point in shares of what is seen, 0 left and 1 right; `y` downwards.
 */
export function nearer(look: Look, factor: number, x = 0.5, y = 0.5): Look {
  const scale = Math.min(MOST, Math.max(1, look.scale * factor))
  const stay = (middle: number, share: number): number => middle + (share - 0.5) * (1 / look.scale - 1 / scale)
  return held({ scale, left: stay(look.left, x), top: stay(look.top, y) })
}

/** The map moved along with a finger, by shares of what is seen. */
export function moved(look: Look, x: number, y: number): Look {
  return held({ ...look, left: look.left - x / look.scale, top: look.top - y / look.scale })
}

/** A part of the map as large as it fits, with a little of what is around it. */
export function lookAt({ left, top, width, height }: Part): Look {
  const scale = 1 / (Math.max(width, height) * 1.15)
  return held({ scale, left: left + width / 2, top: top + height / 2 })
}

/** How far an arrow key moves, in shares of what is seen. */
const STEP = 0.15

/** What a key means on the map, or null when it means nothing there. */
export function lookByKey(look: Look, key: string): Look | null {
  switch (key) {
    case '+':
    case '=':
      return nearer(look, 1.5)
    case '-':
      return nearer(look, 1 / 1.5)
    case '0':
      return WHOLE
    case 'ArrowLeft':
      return moved(look, STEP, 0)
    case 'ArrowRight':
      return moved(look, -STEP, 0)
    case 'ArrowUp':
      return moved(look, 0, STEP)
    case 'ArrowDown':
      return moved(look, 0, -STEP)
    default:
      return null
  }
}
