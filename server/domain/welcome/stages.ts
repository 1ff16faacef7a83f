/**
 * What somebody new learns, in this order: to look and walk about, to ask what can be done, to find the own area, and there
 * to put something up and take it away.
 */
export const STAGES = ['look', 'walk', 'help', 'home', 'place', 'remove'] as const
export type Stage = (typeof STAGES)[number]
