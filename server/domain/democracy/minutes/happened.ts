/** Whether what was decided has happened. */
export const HAPPENED = ['yes', 'partly', 'no'] as const
export type Happened = (typeof HAPPENED)[number]
