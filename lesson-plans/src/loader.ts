import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Plan } from './schema/index.ts'
import { withLongTexts } from './long-texts.ts'
import type { LongTexts } from './long-texts.ts'
import { readYaml } from './yaml-lines.ts'

export type NamedPlan = Plan & { readonly slug: string }

const CONTENT = fileURLToPath(new URL('../content/', import.meta.url))
const LANGUAGES = ['da', 'en'] as const

/**
 * Reads a plan from its texts.
 *
 * @param file - Named in what is said about mistakes.
 * @param long - The Markdown texts beside it, by name: `da/opening.md`.
 * @throws Error with one line a mistake: file, line and what would be right.
 */
export function parsePlan(text: string, file: string, long: LongTexts = new Map()): Plan {
  const written = readYaml(text, file)
  const { value, mistakes } = withLongTexts(written.value, long)
  const parsed = Plan.safeParse(value)
  // what is missing beside the plan would only be told a second time
  const found = mistakes.length > 0 ? mistakes : (parsed.error?.issues ?? [])
  if (found.length === 0 && parsed.success) return parsed.data
  throw written.toError(found)
}

/** A plan from its folder, which ends with a slash. @throws Error as {@link parsePlan}. */
export async function loadPlan(folder: string): Promise<Plan> {
  const long = new Map<string, string>()
  for (const language of LANGUAGES) {
    const names = await readdir(`${folder}${language}`).catch(() => [])
    for (const name of names) long.set(`${language}/${name}`, await readFile(`${folder}${language}/${name}`, 'utf8'))
  }
  const file = `${folder}plan.yaml`
  return parsePlan(await readFile(file, 'utf8'), file, long)
}

/** Every plan that is shipped, by slug. @throws Error as {@link parsePlan}. */
export async function loadPlans(): Promise<NamedPlan[]> {
  const entries = await readdir(CONTENT, { withFileTypes: true })
  const slugs = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(slugs.toSorted().map(async (slug) => ({ slug, ...(await loadPlan(`${CONTENT}${slug}/`)) })))
}
