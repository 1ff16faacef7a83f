import { z } from 'zod'

export const events = [
  z.object({ type: z.literal('area-hidden'), area: z.string() }),
  z.object({ type: z.literal('area-shown'), area: z.string() }),
] as const
export type AreaEvent = z.infer<(typeof events)[number]>
