import { z } from 'zod'
import type { Lang } from '../../contract/views.ts'
import type { Refusal } from '../../domain/refusal.ts'

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
  return { refusal: 'command.malformed', params: { field: field === '' ? '–' : field, expected: issue?.message ?? '' } }
}
