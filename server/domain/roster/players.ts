import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import { lots } from '../base/chance.ts'
import type { Given } from '../base/given.ts'
import { TextId } from '../base/ids.ts'
import type { StudentId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { withoutGaps } from '../base/texts.ts'
import type { RosterEvent } from './events.ts'
import { newKey } from './keys.ts'
import { isTeachersPlayer, knows, studentOfPlayer } from './roster.ts'
import type { Roster } from './roster.ts'

/**
 * The player who says a key plays for its owner, unless somebody in the world plays for that owner now. Who typed a
 * neighbour's key by mistake and then their own has let go of the neighbour's.
 */
export function tiePlayer(roster: Roster, key: string, given: Given): Decision<RosterEvent> {
  const { actor } = given
  const player = actor.kind === 'player' || actor.kind === 'student' ? actor.player : undefined
  if (player === undefined) return refuse('command.not-yours')
  const owner = roster.students.find((student) => student.key === withoutGaps(key).toUpperCase())
  if (!owner) return refuse('key.unknown')
  const tie = roster.ties.find((one) => one.student === owner.id)
  const tiedTo = tie && given.text(tie.player)
  const isAnothers = tiedTo !== undefined && tiedTo.toLowerCase() !== player.toLowerCase() && given.alive(tiedTo)
  if (isAnothers && studentOfPlayer(roster, tiedTo, given.text) === owner.id) return refuse('key.in-use')
  const id = TextId.parse(given.id())
  return {
    events: [...teacherLeaves(roster, player, given), { type: 'player-tied', student: owner.id, player: id }],
    beside: { texts: [{ id, owner: owner.id, text: player }] },
  }
}

/** Whoever plays under that name has to show a key again, and is not the teacher. */
export function untiePlayer(roster: Roster, player: string, given: Given): Decision<RosterEvent> {
  const tied = roster.ties.filter((tie) => given.text(tie.player)?.toLowerCase() === player.toLowerCase())
  return {
    events: [
      ...tied.map(({ student }) => ({ type: 'player-untied' as const, student })),
      ...teacherLeaves(roster, player, given),
    ],
  }
}

/** The player is the teacher's own: somebody who is in the world now, and no student. */
export function tieTeacher(roster: Roster, player: string, given: Given): Decision<RosterEvent> {
  if (studentOfPlayer(roster, player, given.text) !== undefined) return refuse('player.is-student', { player })
  if (isTeachersPlayer(roster, player, given.text)) return nothingChanges
  if (!given.alive(player)) return refuse('player.not-here', { player })
  const id = TextId.parse(given.id())
  return { events: [{ type: 'teacher-tied', player: id }], beside: { texts: [{ id, owner: null, text: player }] } }
}

/** The player is not the teacher's any more. */
export const untieTeacher = (roster: Roster, player: string, given: Given): Decision<RosterEvent> => ({
  events: teacherLeaves(roster, player, given),
})

function teacherLeaves(roster: Roster, player: string, given: Given): RosterEvent[] {
  const named = roster.teachers.filter((id) => given.text(id)?.toLowerCase() === player.toLowerCase())
  return named.map((id) => ({ type: 'teacher-untied', player: id }))
}

/** Whoever comes in by that student's key now, in the world or on a page, has to show a key again. */
export function freeKey(roster: Roster, student: StudentId): Decision<RosterEvent> {
  return knows(roster, student) ? { events: [{ type: 'key-freed', student }] } : refuse('roster.unknown')
}

/** The same, and the key is another one from now on. */
export function renewKey(roster: Roster, student: StudentId, given: Given): Decision<RosterEvent> {
  if (!knows(roster, student)) return refuse('roster.unknown')
  const taken = new Set(roster.students.map(({ key }) => key))
  return { events: [{ type: 'key-renewed', student, key: newKey(taken, lots(given.seed)) }] }
}
