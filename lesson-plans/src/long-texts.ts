import type { Mistake } from './yaml-lines.ts'

/** Markdown texts of a plan by where they stand in its folder: `da/opening.md`. */
export type LongTexts = ReadonlyMap<string, string>

/** A place in plan.yaml that names a Markdown text has this alone: `say: { file: opening }`. */
const isReference = (value: object): value is { readonly file: string } =>
  Object.keys(value).length === 1 && 'file' in value && typeof value.file === 'string'

/** What was read from plan.yaml, with every `{ file: name }` replaced by the texts of da/name.md and en/name.md. */
export function withLongTexts(read: unknown, long: LongTexts): { value: unknown; mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = []
  const used = new Set<string>()

  function textOf(name: string, language: string, path: Mistake['path']): string {
    const file = `${language}/${name}.md`
    used.add(file)
    const text = long.get(file)?.trim()
    if (text === undefined) mistakes.push({ path, message: `${file} is missing: write the text there` })
    else if (text === '') mistakes.push({ path, message: `${file} is empty: write the text there` })
    return text ?? ''
  }

  function replace(value: unknown, path: Mistake['path']): unknown {
    if (Array.isArray(value)) return value.map((one, index) => replace(one, [...path, index]))
    if (typeof value !== 'object' || value === null) return value
    if (isReference(value)) return { da: textOf(value.file, 'da', path), en: textOf(value.file, 'en', path) }
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replace(one, [...path, key])]))
  }

  const value = replace(read, [])
  for (const file of long.keys()) {
    if (used.has(file)) continue
    const [, name = file] = /\/(.*?)(?:\.md)?$/.exec(file) ?? []
    mistakes.push({
      path: [],
      message: `${file} is not used: write { file: ${name} } where its text belongs, or delete it`,
    })
  }
  return { value, mistakes }
}
