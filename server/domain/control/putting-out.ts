import type { NewText } from '../base/decision.ts'
import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { TextId } from '../base/ids.ts'
import { MINUTE } from '../base/time.ts'
import { studentOfPlayer } from '../roster/roster.ts'
import type { Roster } from '../roster/roster.ts'
import type { PutOutEvent } from './events.ts'

/** Long enough to have a talk, short enough to come back in the same lesson. */
const OUT_MINUTES = 10
/** More names than anybody puts out in ten minutes: the oldest may come back. */
const MOST_OUT = 40

/** Somebody whom the teacher sent out of the world: the Minecraft name lies beside the log; `until` in Unix milliseconds. */
export type PutOut = { readonly player: TextId; readonly until: number }

/** Sends that player out of the world; sent out again, the time begins anew. */
export function putOut(out: readonly PutOut[], roster: Roster, player: string, given: Given): Decision<PutOutEvent> {
  const until = given.at + OUT_MINUTES * MINUTE
  const known = out.find((one) => given.text(one.player)?.toLowerCase() === player.toLowerCase())
  if (known) return { events: [{ type: 'player-put-out', player: known.player, until }] }
  const id = TextId.parse(given.id())
  const text: NewText = { id, owner: studentOfPlayer(roster, player, given.text) ?? null, text: player }
  return { events: [{ type: 'player-put-out', player: id, until }], beside: { texts: [text] } }
}

/** That player may come in again: the teacher says so, or the time is over. */
export const letIn = (out: readonly PutOut[], player: TextId): Decision<PutOutEvent> =>
  out.some((one) => one.player === player) ? { events: [{ type: 'player-let-in', player }] } : nothingChanges

export function applyPutOut(out: readonly PutOut[], event: PutOutEvent): readonly PutOut[] {
  const others = out.filter(({ player }) => player !== event.player)
  if (event.type === 'player-let-in') return others
  return [...others, { player: event.player, until: event.until }].slice(-MOST_OUT)
}
