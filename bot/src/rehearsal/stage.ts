import type { Say } from '@jagten/server/contract'
import type { RehearsalSays } from '@jagten/server/contract/launcher'
import type { Simulated } from './students.ts'
import type { Teacher } from './teacher.ts'

/** What a rehearsal is played with. */
export type Stage = {
  readonly teacher: Teacher
  readonly students: readonly Simulated[]
  readonly tell: (says: RehearsalSays) => void
  readonly say: Say
  readonly lang: 'da' | 'en'
  /** Waits for so many seconds of lesson time. */
  readonly think: (seconds: number) => Promise<void>
}
