/** Hard words that are explained where they stand. */
export const TERMS = [
  'meeting',
  'agenda',
  'proposal',
  'amendment',
  'reason',
  'household',
  'floor',
  'secret',
  'open',
  'blank',
  'receipt',
  'majority',
  'tie',
  'adopted',
  'minority',
] as const
export type Term = (typeof TERMS)[number]
