import type { AreaVersion, Lang, Say } from '@jagten/server/contract'
import { clockOf, dayOf } from '../words/format.ts'

/** When it was, as one says it today: `kl. 10.42`, `8. december 2026 kl. 10.42`. */
export function whenOf(say: Say, lang: Lang, at: number, now: number): string {
  const time = clockOf(lang, at)
  const day = dayOf(lang, at)
  return day === dayOf(lang, now) ? say('page.area.at', { time }) : say('page.area.atDay', { day, time })
}

/** Why a version was kept; a reason this page does not know is as good as none. */
const REASONS = ['named', 'step', 'bell', 'time', 'import'] as const

/** What a version is called: the name somebody gave it, else why it was kept. */
export function titleOf(say: Say, { label, reason }: AreaVersion): string {
  if (label !== null) return `“${label}”`
  return say(`page.area.reason.${REASONS.find((one) => one === reason) ?? 'time'}`)
}
