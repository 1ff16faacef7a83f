import { z } from 'zod'

/** What a person wrote, on one line: trimmed, runs of white space made one, without control signs or Minecraft's colour sign. */
export const cleaned = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{C}§]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** One line that a person wrote, of at most so many characters. */
export const line = (most: number) =>
  z
    .string()
    .max(most * 4)
    .transform(cleaned)
    .pipe(z.string().min(1).max(most))
