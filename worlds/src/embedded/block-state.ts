import { mayStand } from './allowed.ts'
import { stateFromText, stateText } from './ground/states.ts'

/**
 * A block state as it was written, with every property; `minecraft:` and what is as by default may be left out.
 *
 * @returns `forbidden` for a block nobody may build with, `unknown` for what is no block state of 1.18.2.
 */
export function blockState(written: string): { readonly state: string } | 'unknown' | 'forbidden' {
  const id = stateFromText(written)
  if (id === undefined) return 'unknown'
  return mayStand(id) ? { state: stateText(id) } : 'forbidden'
}
