import type { ClassState } from '../../domain/classroom/state.ts'
import type { StudentId } from '../../domain/ids.ts'
import type { View } from '../views.ts'
import type { Source } from './live.ts'
import { projectorView, studentView, teacherView } from './people.ts'
import { worldFor } from './world.ts'

export type { Live, Source } from './live.ts'

/** Who looks. */
export type Viewer =
  | { readonly face: 'teacher' }
  | { readonly face: 'projector' }
  | { readonly face: 'bot' }
  | { readonly face: 'student'; readonly student: StudentId }

/** What one viewer may see of a class; null for who has no business there. Secrets leave here and nowhere else. */
export function view(state: ClassState, source: Source, viewer: Viewer): View | null {
  switch (viewer.face) {
    case 'teacher':
      return teacherView(state, source)
    case 'projector':
      return projectorView(state, source)
    case 'bot':
      return worldFor(state, source)
    case 'student':
      return studentView(state, source, viewer.student)
    default:
      return viewer satisfies never
  }
}
