/** The rule of being late by itself: pages ask it at every tick, and would take the whole parser along otherwise. */
export { late } from '../domain/lesson/late.ts'
export type { Late, Suggestion } from '../domain/lesson/late.ts'
