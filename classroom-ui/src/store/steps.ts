import type { Stands } from '@jagten/server/contract'

/** A page tells where it stands at most so often. */
export const STEP_MS = 200
/** It says so again after so many beats in which it stood still: the server forgets who is silent for six seconds. */
const STILL_BEATS = 10

/**
 * Where a page walks, told beat by beat: at the next one when it has moved, and now and then when it has not.
 *
 * @param tell - Null: it has left.
 */
export function createSteps(tell: (where: Stands | null) => void) {
  let here: Stands | null = null
  let told: string | null = null
  let beats = 0
  return {
    /** Feet in block coordinates; degrees. */
    moved({ x, y, z }: { readonly x: number; readonly y: number; readonly z: number }, yaw: number): void {
      here = { at: [rounded(x), rounded(y), rounded(z)], yaw: Math.round(yaw) }
    },
    beat(): void {
      if (!here) return
      beats += 1
      const now = JSON.stringify(here)
      if (now === told && beats < STILL_BEATS) return
      told = now
      beats = 0
      tell(here)
    },
    leave(): void {
      here = null
      if (told !== null) tell(null)
      told = null
    },
  }
}

/** Tenths of a block: nobody sees less. */
const rounded = (blocks: number): number => Math.round(blocks * 10) / 10
