/** What something is built for: being together, light, what grows, play, getting about, houses. */
export const USES = ['meet', 'light', 'green', 'play', 'way', 'house'] as const
export type Use = (typeof USES)[number]
