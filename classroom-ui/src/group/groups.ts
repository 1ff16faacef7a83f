import type { GroupId } from '@jagten/server/contract'

/** In the order of the areas. The contract's own list would bring its parser along. */
export const GROUP_ORDER: readonly GroupId[] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'cross',
  'drop',
  'star',
]
