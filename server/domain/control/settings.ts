import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import type { SettingsEvent } from './events.ts'

/**
 * How a class goes about it.
 *
 * - `figures`: whether board and students see a result in figures, or only how large the majority was: 25 against 1 invites a
 *   hunt for the one.
 * - `readFirst`: what students write waits until the teacher has let it through; a step may say otherwise.
 */
export type Settings = { readonly figures: 'exact' | 'majority'; readonly readFirst: boolean }

export const usualSettings: Settings = { figures: 'exact', readFirst: false }

export function setSettings(settings: Settings, wish: Omit<SettingsEvent, 'type'>): Decision<SettingsEvent> {
  const next = applySettings(settings, { type: 'settings-set', ...wish })
  const isSame = next.figures === settings.figures && next.readFirst === settings.readFirst
  return isSame ? nothingChanges : { events: [{ type: 'settings-set', ...wish }] }
}

export function applySettings(settings: Settings, { figures, readFirst }: SettingsEvent): Settings {
  return { figures: figures ?? settings.figures, readFirst: readFirst ?? settings.readFirst }
}
