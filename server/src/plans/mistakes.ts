import type { z } from 'zod'
import type { Lang } from '../../contract/views.ts'
import { speaker } from '../../contract/words/index.ts'
import type { Params, WordKey } from '../../contract/words/index.ts'
import { planMistakes } from '../../contract/words/da/plan-mistakes.ts'

/** What is wrong at a place in a plan, in the person's words. */
export type Mistake = { readonly path: readonly (string | number)[]; readonly message: string }

/** More than anybody mends at once. */
const MOST = 60

type MistakeWord = keyof typeof planMistakes

/** What the `Plan` schema found, said to a teacher. */
export function mistakesFound(error: z.ZodError, lang: Lang): Mistake[] {
  const say = speaker(lang)
  return error.issues.slice(0, MOST).map((issue) => {
    const { word, params } = wordFor(issue)
    const key: WordKey = `planMistakes.${word}`
    return { path: issue.path.map((part) => (typeof part === 'symbol' ? '' : part)), message: say(key, params) }
  })
}

function wordFor(issue: z.core.$ZodIssue): { readonly word: MistakeWord; readonly params?: Params } {
  switch (issue.code) {
    case 'custom':
      return wordForWhole(issue.params)
    case 'too_small':
      if (issue.origin === 'string') return { word: 'text-missing' }
      return {
        word: issue.origin === 'array' ? 'list-short' : 'number-small',
        params: { least: Number(issue.minimum) },
      }
    case 'too_big':
      if (issue.origin === 'string') return { word: 'text-long', params: { most: Number(issue.maximum) } }
      return { word: issue.origin === 'array' ? 'list-long' : 'number-big', params: { most: Number(issue.maximum) } }
    case 'invalid_type':
      if (issue.expected === 'int' || issue.expected === 'number') return { word: 'no-number' }
      return { word: issue.expected === 'string' ? 'text-missing' : 'missing' }
    case 'invalid_value':
      return { word: 'no-choice' }
    case 'invalid_format':
      return { word: issue.format === 'url' ? 'no-address' : 'no-id' }
    case 'unrecognized_keys':
      return { word: 'too-much', params: { names: issue.keys.slice(0, 5).join(', ').slice(0, 100) } }
    default:
      return { word: 'other' }
  }
}

/** Issues of a whole plan bring their code, and with it what its sentence needs. */
function wordForWhole(given: Record<string, unknown> | undefined): {
  readonly word: MistakeWord
  readonly params?: Params
} {
  const { code, ...rest } = given ?? {}
  const params = Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
    ),
  )
  return isMistakeWord(code) ? { word: code, params } : { word: 'other' }
}

const isMistakeWord = (code: unknown): code is MistakeWord =>
  typeof code === 'string' && Object.hasOwn(planMistakes, code)
