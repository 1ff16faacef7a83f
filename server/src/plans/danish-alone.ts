/** Deeper than any text of a plan stands: what is nested further is no plan, and is left to the schema to refuse. */
const DEEPEST = 8

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

const isText = (value: object): value is { readonly da: string; readonly en?: unknown } =>
  'da' in value && typeof value.da === 'string' && Object.keys(value).every((key) => key === 'da' || key === 'en')

/** A plan as a teacher wrote it, with the Danish text wherever the English one was left empty. */
export function inDanishAlone(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value
  if (Array.isArray(value)) return value.map((one) => inDanishAlone(one, depth + 1))
  if (isText(value)) return { da: value.da, en: isNothing(value.en) ? value.da : value.en }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inDanishAlone(one, depth + 1)]))
}
