import { z } from 'zod'

/** What Lykke is started with: the first message of the launcher's IPC channel. Sent again when the server has moved. */
export const BotStart = z.strictObject({
  type: z.literal('start'),
  /** `http://127.0.0.1:3000`. */
  server: z.url(),
  class: z.uuid(),
  lang: z.enum(['da', 'en']),
  name: z.string().regex(/^[A-Za-z0-9_]{3,16}$/),
  token: z.string().min(16),
  world: z.strictObject({
    host: z.string(),
    port: z.int().min(1).max(65_535),
    /** An embedded world of ours: the token is shown to it, and to no other. */
    isOurs: z.boolean(),
  }),
})
export type BotStart = z.infer<typeof BotStart>
