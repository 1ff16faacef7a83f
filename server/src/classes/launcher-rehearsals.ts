import type { RehearsalOrder, RehearsalSays } from '../../contract/launcher.ts'
import type { ClassId } from '../../domain/base/ids.ts'
import type { LauncherLine } from '../launcher-line.ts'

/** Whoever runs simulated classes: the launcher. */
export interface Rehearser {
  start(order: RehearsalOrder): void
  cancel(klass: ClassId): void
  /** Returns the undo. */
  onSays(listener: (klass: ClassId, says: RehearsalSays) => void): () => void
}

/** Rehearsals as the launcher runs them. */
export function launcherRehearsals(launcher: LauncherLine): Rehearser {
  return {
    start: (order) => launcher.say({ type: 'rehearse', order }),
    cancel: (klass) => launcher.say({ type: 'cancel-rehearsal', class: klass }),
    onSays: (listener) =>
      launcher.onTold((told) => {
        if (told.type === 'rehearsal') listener(told.class, told.says)
      }),
  }
}
