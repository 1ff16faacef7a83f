import { z } from 'zod'
import type { Lang } from '../../contract/views.ts'
import type { Refusal } from '../../domain/base/refusal.ts'

/** Longer than any name or sentence of ours: what was sent is not sent back. */
const LONGEST = 200

const LOCALES = { da: z.locales.da().localeError, en: z.locales.en().localeError }

/** What came in, parsed; or a refusal that names the first field that is wrong and what it takes, in the person's language. */
export function parse<T extends z.ZodType>(
  schema: T,
  raw: unknown,
  lang: Lang,
): { readonly data: z.output<T> } | Refusal {
  const parsed = schema.safeParse(raw, { error: LOCALES[lang] })
  if (parsed.success) return { data: parsed.data }
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') ?? ''
  return {
    refusal: 'command.malformed',
    params: { field: field === '' ? '–' : short(field), expected: short(issue?.message ?? '') },
  }
}

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()} …` : text)
