import { z } from 'zod'
import { ProposalId } from '../base/ids.ts'

/** Who builds what was decided: Lykke, or the class on a working day. */
export const WORKERS = ['lykke', 'class'] as const
export type Worker = (typeof WORKERS)[number]

/**
 * The building of what was decided.
 *
 * - `work`: what its strokes in the history of blocks bear, however often it is stopped and gone on with.
 * - `building`: it goes on. `stopped`: by somebody, or because the rest cannot be built. `built`: all of it stands.
 *   `taking-down`: what was built is taken away again.
 * - `beganAt`: when it was first begun, Unix milliseconds.
 * - `left`: how many things do not stand; known once it has ended.
 */
export type Works = {
  readonly work: string
  readonly by: Worker
  readonly state: 'building' | 'stopped' | 'built' | 'taking-down'
  readonly beganAt: number
  readonly left: number
}

/** What is built of what was decided. `work` is what its strokes bear; `left`: how many planned things do not stand. */
export const worksEvents = [
  z.object({ type: z.literal('works-begun'), proposal: ProposalId, work: z.string(), by: z.enum(WORKERS) }),
  z.object({ type: z.literal('works-stopped'), proposal: ProposalId }),
  z.object({ type: z.literal('works-taking-down'), proposal: ProposalId }),
  z.object({ type: z.literal('works-ended'), proposal: ProposalId, left: z.int() }),
] as const
export type WorksEvent = z.infer<(typeof worksEvents)[number]>
