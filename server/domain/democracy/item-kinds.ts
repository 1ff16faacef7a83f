/** What a meeting may be about besides proposals. Of `other`, any other business, nothing is decided. */
export const ITEM_KINDS = ['chair', 'rules', 'report', 'budget', 'elections', 'other'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]
