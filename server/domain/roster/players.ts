import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { TextId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { withoutGaps } from '../base/texts.ts'
import type { RosterEvent } from './events.ts'
import type { Roster } from './roster.ts'

/** The player who says a key plays for its owner, unless another one of that owner's is in the world. */
export function tiePlayer(roster: Roster, key: string, given: Given): Decision<RosterEvent> {
  const { actor } = given
  const player = actor.kind === 'player' || actor.kind === 'student' ? actor.player : undefined
  if (player === undefined) return refuse('command.not-yours')
  const owner = roster.students.find((student) => student.key === withoutGaps(key).toUpperCase())
  if (!owner) return refuse('key.unknown')
  const tie = roster.ties.find((one) => one.student === owner.id)
  const tiedTo = tie && given.text(tie.player)
  if (tiedTo !== undefined && tiedTo.toLowerCase() !== player.toLowerCase() && given.alive(tiedTo)) {
    return refuse('key.in-use')
  }
  const id = TextId.parse(given.id())
  return {
    events: [{ type: 'player-tied', student: owner.id, player: id }],
    beside: { texts: [{ id, owner: owner.id, text: player }] },
  }
}

/** Every student who plays under that name has to show a key again. */
export function untiePlayer(roster: Roster, player: string, given: Given): Decision<RosterEvent> {
  const tied = roster.ties.filter((tie) => given.text(tie.player)?.toLowerCase() === player.toLowerCase())
  return { events: tied.map(({ student }) => ({ type: 'player-untied' as const, student })) }
}
