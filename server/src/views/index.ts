import type { ClassState } from '../../domain/classroom/state.ts'
import type { HelperKind } from '../../domain/base/actor.ts'
import type { HelperId, StudentId } from '../../domain/base/ids.ts'
import type { View } from '../../contract/views.ts'
import { helpersView } from './helpers.ts'
import type { Source } from './live.ts'
import { projectorView, studentView, teacherView } from './people.ts'
import { worldFor } from './world.ts'

export type { Live, Source } from './live.ts'

/** Who looks. */
export type Viewer =
  /** `helper`: who helps with the class by a link. */
  | { readonly face: 'teacher'; readonly helper?: { readonly id: HelperId; readonly kind: HelperKind } }
  | { readonly face: 'projector' }
  | { readonly face: 'bot' }
  /** `partner`: who sits at the same computer. */
  | { readonly face: 'student'; readonly student: StudentId; readonly partner?: StudentId | null }

/** What one viewer may see of a class; null for who has no business there. Secrets leave here and nowhere else. */
export function view(state: ClassState, source: Source, viewer: Viewer): View | null {
  switch (viewer.face) {
    case 'teacher':
      return viewer.helper ? helpersView(state, source, viewer.helper) : teacherView(state, source)
    case 'projector':
      return projectorView(state, source)
    case 'bot':
      return worldFor(state, source)
    case 'student':
      return studentView(state, source, viewer.student, viewer.partner ?? null)
    default:
      return viewer satisfies never
  }
}
