import type { StudentId, TextId } from '../../domain/base/ids.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import type { TeacherView } from '../../contract/views.ts'
import type { Source } from './live.ts'

/** The texts that wait for the teacher, as they were written: what is erased or taken away waits no more. */
export function heldIn(state: ClassState, { texts }: Pick<Source, 'texts'>): TeacherView['held'] {
  const { held, proposals, minutes, notes, signs, namedVersions, roster } = state
  const waiting = (where: TeacherView['held'][number]['where'], by: StudentId | null, ids: readonly TextId[]) =>
    ids.flatMap((id) => {
      const why = held.get(id)
      const text = why && texts.get(id)
      const isHere = by !== null && roster.students.some((one) => one.id === by)
      return why && text !== undefined ? [{ where, id, text, why, by: isHere ? by : null }] : []
    })
  return [
    ...proposals.flatMap(({ title, reason, amendments, by }) => [
      ...waiting('proposal', by, [title, reason]),
      ...amendments.flatMap((one) => waiting('proposal', one.by, [one.text])),
    ]),
    // whose it is is nobody's to know
    ...minutes.sentences.flatMap(({ text, by }) =>
      waiting('minority', by, [text]).map((one) => ({ ...one, by: null })),
    ),
    ...minutes.entries.flatMap((entry) => (entry.kind === 'remark' ? waiting('minutes', null, [entry.text]) : [])),
    ...minutes.tasks.flatMap(({ who }) => waiting('minutes', null, [who])),
    ...notes.all.flatMap(({ text, by }) => waiting('note', by, [text])),
    ...signs.flatMap(({ text, by }) => waiting('sign', by, [text])),
    ...namedVersions.flatMap(({ label, by }) => (label === null ? [] : waiting('version', by, [label]))),
  ]
}
