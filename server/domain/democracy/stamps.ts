/**
 * What becomes of a proposal that was treated and is not put to the vote (facts.md R21): it waits for the next meeting, is
 * looked into, is for those who look after the place, or is for somebody else to decide.
 */
export const STAMPS = ['postponed', 'examined', 'to-operations', 'to-others'] as const
export type Stamp = (typeof STAMPS)[number]
