import { z } from 'zod'
import { ClassId } from '../../domain/base/ids.ts'
import type { Lang } from '../../contract/views.ts'

/** What a simulated class tells while it plays. */
const Says = z.discriminatedUnion('type', [
  z.object({ type: z.literal('step'), title: z.string() }),
  z.object({ type: z.literal('check'), what: z.string(), ok: z.boolean(), detail: z.string() }),
  z.object({ type: z.literal('done'), ok: z.boolean() }),
])
export type RehearsalSays = z.infer<typeof Says>

const Told = z.object({ type: z.literal('rehearsal'), class: ClassId, says: Says })

/** A simulated class that is to play this one through. `code`: of a link by which it may lead the lesson. */
export type RehearsalOrder = {
  readonly class: ClassId
  readonly joinCode: string
  readonly code: string
  readonly students: readonly { readonly name: string; readonly key: string }[]
  readonly speed: number
  /** Of the report, and of what Lykke says in the world. */
  readonly lang: Lang
  readonly worldLang: Lang
}

/** Whoever runs simulated classes: the launcher. */
export interface Rehearser {
  start(order: RehearsalOrder): void
  cancel(klass: ClassId): void
  /** Returns the undo. */
  onSays(listener: (klass: ClassId, says: RehearsalSays) => void): () => void
}

/** Rehearsals as the launcher runs them; spoken to over the IPC channel it started this process with. */
export function launcherRehearsals(
  send: (message: object) => void,
  onMessage: (listener: (message: unknown) => void) => () => void,
): Rehearser {
  return {
    start: (order) => send({ type: 'rehearse', order }),
    cancel: (klass) => send({ type: 'cancel-rehearsal', class: klass }),
    onSays: (listener) =>
      onMessage((raw) => {
        const told = Told.safeParse(raw)
        if (told.success) listener(told.data.class, told.data.says)
      }),
  }
}
