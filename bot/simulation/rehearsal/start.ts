import { z } from 'zod'

/** What a rehearsal is started with: the first message of the launcher's IPC channel. */
export const RehearsalStart = z.strictObject({
  type: z.literal('start'),
  /** `http://127.0.0.1:3000`. */
  server: z.url(),
  /** The copy of the class that is played with, and the code by which one may lead it. */
  class: z.uuid(),
  joinCode: z.string(),
  code: z.string(),
  students: z.array(z.strictObject({ name: z.string(), key: z.string() })).min(1),
  /** How many times faster than a class thinks. */
  speed: z.number().min(1).max(100),
  /** Of the report, and of what Lykke says in the world. */
  lang: z.enum(['da', 'en']),
  worldLang: z.enum(['da', 'en']),
})
export type RehearsalStart = z.infer<typeof RehearsalStart>

/** What it tells while it plays: where it is, and what came of what should come. `detail` in the teacher's words. */
export type RehearsalSays =
  | { readonly type: 'step'; readonly title: string }
  | { readonly type: 'check'; readonly what: string; readonly ok: boolean; readonly detail: string }
  | { readonly type: 'done'; readonly ok: boolean }
