import { z } from 'zod'

const Spot = z.strictObject({ x: z.number(), y: z.number(), z: z.number() })
const who = { name: z.string() }

/** What the simulated students can be told, one JSON object a line: `{"id": 1, "do": "say", "name": "Asta", "text": "hej"}`. */
export const Order = z.discriminatedUnion('do', [
  z.strictObject({
    id: z.int(),
    do: z.literal('join'),
    ...who,
    host: z.string(),
    port: z.int(),
    chunks: z.boolean().default(false),
    /** The address of this machine to come from. */
    from: z.ipv4().optional(),
  }),
  z.strictObject({ id: z.int(), do: z.literal('leave'), ...who }),
  /** Cuts the connection without a word. */
  z.strictObject({ id: z.int(), do: z.literal('drop'), ...who }),
  z.strictObject({ id: z.int(), do: z.literal('say'), ...who, text: z.string() }),
  /** Answers with when the packet went out: milliseconds on the machine's clock, with parts. */
  z.strictObject({ id: z.int(), do: z.literal('whisper'), ...who, text: z.string() }),
  /** Says a line aloud; answers with the milliseconds until `to` heard it. */
  z.strictObject({ id: z.int(), do: z.literal('echo'), ...who, text: z.string(), to: z.string() }),
  /** Whispers and waits for a line with one of these words; answers with that line and the milliseconds it took. */
  z.strictObject({
    id: z.int(),
    do: z.literal('ask'),
    ...who,
    text: z.string(),
    aloud: z.boolean().default(false),
    hears: z.array(z.string()),
    /** How long it waits for them, in milliseconds. */
    waits: z.int().min(1).default(10_000),
  }),
  z.strictObject({ id: z.int(), do: z.literal('walk'), ...who, to: Spot }),
  /** Walks to and fro around a spot until told to walk somewhere else. */
  z.strictObject({
    id: z.int(),
    do: z.literal('stroll'),
    ...who,
    around: Spot,
    hertz: z.number().min(1).max(20).default(10),
  }),
  z.strictObject({ id: z.int(), do: z.literal('place'), ...who, at: Spot, block: z.string() }),
  /** Puts a sign up and writes on it. */
  z.strictObject({ id: z.int(), do: z.literal('sign'), ...who, at: Spot, lines: z.array(z.string()).length(4) }),
  z.strictObject({ id: z.int(), do: z.literal('dig'), ...who, at: Spot }),
  /** Answers with the block as this student sees it. */
  z.strictObject({ id: z.int(), do: z.literal('look'), ...who, at: Spot }),
  z.strictObject({ id: z.int(), do: z.literal('heard'), ...who }),
  z.strictObject({ id: z.int(), do: z.literal('where'), ...who }),
])
export type Order = z.infer<typeof Order>
export type OrderIn = z.input<typeof Order>

/** What comes back, one a line. */
export type Done =
  | { readonly id: number; readonly ok: true; readonly result: unknown }
  | { readonly id: number; readonly ok: false; readonly why: string }
