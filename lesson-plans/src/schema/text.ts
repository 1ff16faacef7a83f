import { z } from 'zod'
import { seen } from '../letters.ts'

/** A break between paragraphs stays; other white space is a blank. */
const clean = (text: string): string =>
  seen(text)
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\S\n]/gu, ' ')
    .trim()

const written = (most: number) =>
  z
    .string({ error: ({ input }) => (input === undefined ? 'write the text in this language too' : undefined) })
    .transform(clean)
    .pipe(
      z
        .string()
        .min(1, { error: 'the text is empty: write it, or leave the field out if it may be left out' })
        .max(most, { error: `longer than ${most} letters: make it shorter` }),
    )

/** A text in both languages, of at most so many letters in each; Danish is the one a class reads. */
export const text = (most: number) => z.strictObject({ da: written(most), en: written(most) })

/** A text in both languages. */
export type Text = Readonly<z.infer<ReturnType<typeof text>>>

export const Slug = z.string().regex(/^[a-z0-9-]{1,40}$/, { error: 'small letters, digits and hyphens, at most 40' })
