import { createContext } from 'react'
import type { LessonView } from '@jagten/server/contract'
import type { Hour } from '@jagten/lesson-plans/schema'

/** When the step that is on asks the place to be looked at; null when it says nothing of it, and between lessons. */
export const HourContext = createContext<Hour | null>(null)

export function hourOf({ state, at, steps }: LessonView): Hour | null {
  return at === null || state === 'rung' ? null : (steps[at]?.hour ?? null)
}
