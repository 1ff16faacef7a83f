import { z } from 'zod'

/** What can stand on a paper that asks for yes or no. */
export const CHOICES = ['for', 'against', 'blank'] as const
export const Choice = z.enum(CHOICES)
export type Choice = z.infer<typeof Choice>

/** A paper out of the box: a receipt only its voter knows, and the choice. */
export const Ballot = z.object({ receipt: z.string(), choice: Choice })
export type Ballot = Readonly<z.infer<typeof Ballot>>

/** A paper of an election: the numbers of the candidates that are marked, ascending; none on a blank one. */
const MarkedBallot = z.object({ receipt: z.string(), marks: z.array(z.int()) })
export type MarkedBallot = { readonly receipt: string; readonly marks: readonly number[] }

/** Any paper, as it lies sealed in a box. */
export const Paper = z.union([Ballot.strict(), MarkedBallot.strict()])
export type Paper = Ballot | MarkedBallot
