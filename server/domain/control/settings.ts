import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import type { SettingsEvent } from './events.ts'

/**
 * How a class goes about it.
 *
 * - `figures`: whether board and students see a result in figures, or only how large the majority was: 25 against 1 invites a
 *   hunt for the one.
 * - `readFirst`: what students write waits until the teacher has let it through; a step may say otherwise.
 * - `speakingSeconds`: after how long who has the floor is kindly asked to end; null: never.
 */
export type Settings = {
  readonly figures: 'exact' | 'majority'
  readonly readFirst: boolean
  readonly speakingSeconds: number | null
}

export const usualSettings: Settings = { figures: 'exact', readFirst: false, speakingSeconds: 60 }

export function setSettings(settings: Settings, wish: Omit<SettingsEvent, 'type'>): Decision<SettingsEvent> {
  const next = applySettings(settings, { type: 'settings-set', ...wish })
  const isSame =
    next.figures === settings.figures &&
    next.readFirst === settings.readFirst &&
    next.speakingSeconds === settings.speakingSeconds
  return isSame ? nothingChanges : { events: [{ type: 'settings-set', ...wish }] }
}

export function applySettings(settings: Settings, { figures, readFirst, speakingSeconds }: SettingsEvent): Settings {
  return {
    figures: figures ?? settings.figures,
    readFirst: readFirst ?? settings.readFirst,
    speakingSeconds: speakingSeconds === undefined ? settings.speakingSeconds : speakingSeconds,
  }
}
