import { z } from 'zod'
import type { Payload } from '../commands.ts'
import type { Decision } from '../given.ts'

/**
 * How a class goes about it.
 *
 * - `figures`: whether board and students see a result in figures, or only how large the majority was: 25 against 1 invites a
 *   hunt for the one.
 * - `readFirst`: what students write waits until the teacher has let it through; a step may say otherwise.
 */
export type Settings = { readonly figures: 'exact' | 'majority'; readonly readFirst: boolean }

export const usualSettings: Settings = { figures: 'exact', readFirst: false }

export const settingsEvents = [
  z.object({
    type: z.literal('settings-set'),
    figures: z.enum(['exact', 'majority']).optional(),
    readFirst: z.boolean().optional(),
  }),
] as const
export type SettingsEvent = z.infer<(typeof settingsEvents)[number]>

export function setSettings(settings: Settings, payload: Payload<'class.set'>): Decision {
  const next = applySettings(settings, { type: 'settings-set', ...payload })
  const isSame = next.figures === settings.figures && next.readFirst === settings.readFirst
  return { events: isSame ? [] : [{ type: 'settings-set', ...payload }] }
}

export function applySettings(settings: Settings, { figures, readFirst }: SettingsEvent): Settings {
  return { figures: figures ?? settings.figures, readFirst: readFirst ?? settings.readFirst }
}
