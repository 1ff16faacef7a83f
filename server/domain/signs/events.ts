import { Position } from '@jagten/worlds/geometry'
import { z } from 'zod'
import { StudentId, TextId } from '../base/ids.ts'

export const events = [
  z.object({ type: z.literal('sign-written'), at: Position, text: TextId, by: StudentId.nullable() }),
  z.object({ type: z.literal('sign-gone'), at: Position }),
] as const
export type SignEvent = z.infer<(typeof events)[number]>
