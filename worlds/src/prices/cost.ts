import { blocksIn, readState } from './block-state.ts'
import type { PriceList } from './price-list.ts'

/** What blocks cost one by one, in whole kroner; what is free or not for sale costs nothing. */
export function priceOfBlocks(
  { kinds, blocks }: Pick<PriceList, 'kinds' | 'blocks'>,
  states: readonly string[],
): number {
  return states.reduce((sum, text) => {
    const state = readState(text)
    const kind = Object.hasOwn(blocks, state.name) ? kinds.find(({ id }) => id === blocks[state.name]) : undefined
    return sum + (kind?.price ?? 0) * blocksIn(state)
  }, 0)
}
