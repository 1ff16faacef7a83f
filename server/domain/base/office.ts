/** What students do for a meeting: lead it, write down what it decides, count its votes (facts.md R22, R23). */
export const OFFICES = ['chair', 'minute-taker', 'teller'] as const
export type Office = (typeof OFFICES)[number]
