import { z } from 'zod'

const written = z
  .string({ error: ({ input }) => (input === undefined ? 'write the text in this language too' : undefined) })
  .min(1, { error: 'the text is empty: write it, or leave the field out if it may be left out' })

/** A text in both languages; Danish is the one a class reads. */
export const Text = z.strictObject({ da: written, en: written })
export type Text = Readonly<z.infer<typeof Text>>

export const Slug = z.string().regex(/^[a-z0-9-]{1,40}$/, { error: 'small letters, digits and hyphens, at most 40' })
