import { z } from 'zod'

/** What can stand on a paper; which of it a poll takes is for its method to say. */
export const CHOICES = ['for', 'against', 'blank'] as const
export const Choice = z.enum(CHOICES)
export type Choice = z.infer<typeof Choice>

/** A paper out of the box: a receipt only its voter knows, and the choice. */
export const Ballot = z.object({ receipt: z.string(), choice: Choice })
export type Ballot = Readonly<z.infer<typeof Ballot>>
