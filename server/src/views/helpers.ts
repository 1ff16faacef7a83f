import { helpersCommands } from '../../domain/classroom/may.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import type { HelperKind } from '../../domain/base/actor.ts'
import type { HelperId } from '../../domain/base/ids.ts'
import type { TeacherView } from '../../contract/views.ts'
import type { Source } from './live.ts'
import { teacherView } from './people.ts'

/** Who holds the lesson reads what is said in the world; a phone in a pocket is for pressing, not for names. */
export const seesChat = (kind: HelperKind): boolean => kind !== 'remote'

/**
 * The class as somebody sees it who helps by a link: without keys, without the reasons that are for the teacher's eyes,
 * without who is kept apart, and without the other links. Who said stop is seen: it reaches whoever is in the room. Null when the link was taken back.
 */
export function helpersView(
  state: ClassState,
  source: Source,
  helper: { readonly id: HelperId; readonly kind: HelperKind },
): TeacherView | null {
  if (!state.helpers.some(({ id }) => id === helper.id)) return null
  const view = teacherView(state, source)
  return {
    ...view,
    rights: helper.kind,
    mayGive: helpersCommands(helper.kind),
    students: view.students.map((student) => ({ ...student, key: '' })),
    refusals: [],
    intrusions: [],
    guesses: [],
    keyTrouble: [],
    apart: [],
    helpers: [],
    chat: seesChat(helper.kind) ? view.chat : [],
  }
}
