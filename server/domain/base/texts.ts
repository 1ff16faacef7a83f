import { seen } from '@jagten/lesson-plans/letters'
import { z } from 'zod'

/** What a person wrote, on one line: what can be seen of it, trimmed, runs of white space made one, without Minecraft's colour sign. */
export const cleaned = (text: string): string => seen(text).replaceAll('§', ' ').replaceAll(/\s+/gu, ' ').trim()

/** Letters that were copied from a card, without the gaps children leave in them. */
export const withoutGaps = (text: string): string => seen(text).replaceAll(/[\s.-]/gu, '')

/** One line that a person wrote, of at most so many characters; signs nobody sees are no characters. */
export const line = (most: number) =>
  z
    .string()
    .max(most * 4)
    .transform(cleaned)
    .pipe(z.string().min(1).max(most))
