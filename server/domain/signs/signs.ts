import { Position } from '@jagten/worlds/geometry'
import { z } from 'zod'
import type { Payload } from '../commands.ts'
import type { Decision, Given } from '../given.ts'
import { StudentId, TextId } from '../ids.ts'
import { refuse } from '../refusal.ts'

/** What a student wrote on a sign in the world; the newest last. */
export type Sign = { readonly at: Position; readonly text: TextId; readonly by: StudentId | null }

/** More than a class puts up; the oldest are forgotten beyond it, and stay in the world. */
const MOST_SIGNS = 400

export const signEvents = [
  z.object({ type: z.literal('sign-written'), at: Position, text: TextId, by: StudentId.nullable() }),
  z.object({ type: z.literal('sign-gone'), at: Position }),
] as const
export type SignEvent = z.infer<(typeof signEvents)[number]>

export const isAt =
  (at: Position) =>
  (sign: Sign): boolean =>
    sign.at.x === at.x && sign.at.y === at.y && sign.at.z === at.z

/** A sign without words is none. Only who stands in the world has written one. */
export function writeSign(signs: readonly Sign[], { at, lines }: Payload<'sign.write'>, given: Given): Decision {
  if (given.actor.kind !== 'student' || given.actor.player === undefined) return refuse('command.not-yours')
  const words = lines.join('\n').trim()
  if (words === '') return signGone(signs, { at })
  const text = TextId.parse(given.id())
  const by = given.actor.student
  return {
    events: [{ type: 'sign-written', at, text, by }],
    beside: { texts: [{ id: text, owner: by, text: words }] },
  }
}

export function signGone(signs: readonly Sign[], { at }: Payload<'sign.gone'>): Decision {
  return { events: signs.some(isAt(at)) ? [{ type: 'sign-gone', at }] : [] }
}

export function applySign(signs: readonly Sign[], event: SignEvent): readonly Sign[] {
  const others = signs.filter((sign) => !isAt(event.at)(sign))
  switch (event.type) {
    case 'sign-written': {
      const { at, text, by } = event
      return [...others, { at, text, by }].slice(-MOST_SIGNS)
    }
    case 'sign-gone':
      return others
    default:
      return event satisfies never
  }
}
