import type { Choice } from '@jagten/server/contract'

/** In the order in which they stand everywhere. */
export const CHOICES: readonly Choice[] = ['for', 'against', 'blank']
