import { holdOn } from '../../domain/control/holds.ts'
import { isMeant } from '../../domain/base/target.ts'
import type { Hold } from '../../domain/control/holds.ts'
import type { Target } from '../../domain/base/target.ts'
import { breakOf } from '../../domain/control/control.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import { groupOf } from '../../domain/roster/roster.ts'
import type { StudentId } from '../../domain/base/ids.ts'
import type { ControlView, Notice, StudentsControlView, TeachersControlView } from '../../contract/views.ts'
import type { Source } from './live.ts'

/** How long what the teacher says stays on the screens. */
const NOTICE_MS = 30_000

const isOnAll = ({ holds }: ClassState, what: Hold['what']): boolean =>
  holds.some((hold) => hold.what === what && hold.to === null)

/** What holds for the class as a whole: who is held apart is nobody else's business. */
export function controlView(state: ClassState): ControlView {
  return { frozen: isOnAll(state, 'freeze'), muted: isOnAll(state, 'mute') }
}

export function teachersControl(state: ClassState, source: Source): TeachersControlView {
  return { ...controlView(state), holds: state.holds, out: putOut(state, source), called: lastCall(state) }
}

/** Who is not let into the world now; a name that was erased is nobody's. */
export function putOut({ out }: ClassState, { texts }: Source): TeachersControlView['out'] {
  return out.flatMap(({ player, until }) => {
    const name = texts.get(player)
    return name === undefined || name === null ? [] : [{ id: player, name, until }]
  })
}

function lastCall({ happenings }: ClassState): TeachersControlView['called'] {
  const last = happenings.findLast(({ kind }) => kind === 'gather' || kind === 'send-back' || kind === 'step')
  return last?.kind === 'gather' || last?.kind === 'send-back' ? last : null
}

export function studentsControl(state: ClassState, student: StudentId): StudentsControlView {
  const pause = breakOf(state, student)
  return {
    frozen: isOnAll(state, 'freeze'),
    muted: holdOn(state.holds, 'mute', student, groupOf(state, student)) !== undefined,
    pause: pause ? { until: pause.until } : null,
  }
}

/** The students who are held, of those given; everybody when the class is. */
export function heldOf<S extends { readonly student: StudentId }>(
  state: ClassState,
  what: Hold['what'],
  students: readonly S[],
): 'all' | readonly S[] {
  if (isOnAll(state, what)) return 'all'
  return students.filter(({ student }) => holdOn(state.holds, what, student, groupOf(state, student)))
}

/** Those of the given students who are meant; everybody, known or not, when nobody in particular is. */
export function meantOf<S extends { readonly student: StudentId }>(
  state: ClassState,
  to: Target | null,
  students: readonly S[],
): 'all' | readonly S[] {
  return to === null ? 'all' : students.filter(({ student }) => isMeant(to, student, groupOf(state, student)))
}

/** What the teacher says, for whom it is meant: all, a student, or the teacher's own screen. */
export function noticeView(
  state: ClassState,
  { texts }: Source,
  viewer: 'teacher' | 'projector' | StudentId,
): Notice | null {
  const { notice } = state
  const text = notice && texts.get(notice.text)
  if (!notice || text === undefined || text === null || state.hidden.has(notice.text)) return null
  const isForViewer =
    notice.to === null ||
    viewer === 'teacher' ||
    (viewer !== 'projector' && isMeant(notice.to, viewer, groupOf(state, viewer)))
  return isForViewer ? { text, until: notice.at + NOTICE_MS, toAll: notice.to === null } : null
}
