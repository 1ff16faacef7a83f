import type { Position } from '@jagten/worlds/geometry'
import { z } from 'zod'
import { LYKKE, STUDENT, entryOf } from '../base/command.ts'
import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { TextId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { Place } from '../base/place.ts'
import { cleaned } from '../base/texts.ts'
import type { SignEvent } from './events.ts'
import { isAt } from './signs.ts'
import type { Sign, SignsState } from './signs.ts'

const entry = entryOf<SignsState, SignEvent>()

const LINES_ON_A_SIGN = 4

export const commands = {
  /** What a student wrote on a sign in the world: its four lines; only Lykke sends it, for that player. */
  'sign.write': entry({
    ...STUDENT,
    isRead: true,
    payload: z.strictObject({
      at: Place,
      lines: z.array(z.string().max(100).transform(cleaned)).length(LINES_ON_A_SIGN),
    }),
    decide: ({ signs }, { at, lines }, given) => writeSign(signs, at, lines, given),
  }),
  /** No sign stands there any more; Lykke has seen it. */
  'sign.gone': entry({
    ...LYKKE,
    inArchive: true,
    payload: z.strictObject({ at: Place }),
    decide: ({ signs }, { at }) => signGone(signs, at),
  }),
} as const

/** A sign without words is none. Only who stands in the world has written one. */
function writeSign(signs: readonly Sign[], at: Position, lines: readonly string[], given: Given): Decision<SignEvent> {
  if (given.actor.kind !== 'student' || given.actor.player === undefined) return refuse('command.not-yours')
  const words = lines.join('\n').trim()
  if (words === '') return signGone(signs, at)
  const text = TextId.parse(given.id())
  const by = given.actor.student
  return {
    events: [{ type: 'sign-written', at, text, by }],
    beside: { texts: [{ id: text, owner: by, text: words }] },
  }
}

function signGone(signs: readonly Sign[], at: Position): Decision<SignEvent> {
  return signs.some(isAt(at)) ? { events: [{ type: 'sign-gone', at }] } : nothingChanges
}
