import type { People } from './peopled-park.tsx'

/** On the board the class sees itself, and nobody's name. */
export const ON_BOARD: People = { nameOf: null, isSeen: false }
