import type { Rules, SentenceCode } from '../channel.ts'
import type { Position } from '../geometry/index.ts'
import { contains } from '../geometry/index.ts'

const named = (list: 'all' | readonly string[], name: string): boolean => list === 'all' || list.includes(name)

export const isFrozen = (rules: Rules | null, name: string): boolean => rules !== null && named(rules.frozen, name)

export const isMuted = (rules: Rules | null, name: string): boolean => rules !== null && named(rules.muted, name)

/** Why this player may not change this block; null if they may. Before the first rules nobody may change anything. */
export function whyNotBuild(rules: Rules | null, name: string, at: Position): SentenceCode | null {
  if (!rules) return 'build.closed'
  if (isFrozen(rules, name)) return 'build.frozen'
  const allowed = Object.hasOwn(rules.builders, name) ? (rules.builders[name] ?? []) : []
  return rules.areas.some((area) => allowed.includes(area.id) && contains(area.box, at)) ? null : 'build.not-here'
}
