import type { Rules, SentenceCode } from '../channel.ts'
import type { Position } from '../geometry/index.ts'
import { contains } from '../geometry/index.ts'

/** A child who comes back as `asta` is the one who was here as `Asta`: nobody else may bear that name. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const named = (list: 'all' | readonly string[], name: string): boolean =>
  list === 'all' || list.some((one) => isSame(one, name))

/** Whether the teacher plays under that name. */
export const isTeacher = (rules: Rules | null, name: string): boolean => named(rules?.teachers ?? [], name)

export const isFrozen = (rules: Rules | null, name: string): boolean =>
  rules !== null && !isTeacher(rules, name) && named(rules.frozen, name)

export const isMuted = (rules: Rules | null, name: string): boolean =>
  rules !== null && !isTeacher(rules, name) && named(rules.muted, name)

/** Whether that player has shown a key. */
export const isKnown = (rules: Rules | null, name: string): boolean => named(rules?.known ?? [], name)

/** Whether the teacher has sent that player out. */
export const isOut = (rules: Rules | null, name: string): boolean => named(rules?.out ?? [], name)

/** Whoever may fly when nothing is said of it: everybody. */
export const mayFly = (rules: Rules | null, name: string): boolean => named(rules?.flying ?? 'all', name)

/**
 * Why this player may not change this block; null if they may. Before the first rules nobody may change anything. Another
 * group's is only what is another group's: to who may build nowhere now, or stands where nobody builds, that would be untrue.
 */
export function whyNotBuild(rules: Rules | null, name: string, at: Position): SentenceCode | null {
  if (!rules) return 'build.closed'
  if (isFrozen(rules, name)) return 'build.frozen'
  const allowed = Object.entries(rules.builders).find(([builder]) => isSame(builder, name))?.[1] ?? []
  const here = rules.areas.filter((area) => contains(area.box, at))
  if (here.some(({ id }) => allowed.includes(id))) return null
  if (rules.known && !isKnown(rules, name)) return 'build.no-key'
  if (allowed.length === 0) return 'build.closed'
  return here.some(({ owned = true }) => owned) ? 'build.not-here' : 'build.no-area'
}
