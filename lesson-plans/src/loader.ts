import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { LineCounter, parseDocument } from 'yaml'
import { Plan } from './schema/plan.ts'

export type NamedPlan = Plan & { readonly slug: string }

const CONTENT = fileURLToPath(new URL('../content/', import.meta.url))

/**
 * Reads a plan from its text.
 *
 * @param file - Named in what is said about mistakes.
 * @throws Error with one line a mistake: file, line and what would be right.
 */
export function parsePlan(text: string, file: string): Plan {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineOf = (offset: number): number => lines.linePos(offset).line
  if (document.errors.length > 0) {
    throw new Error(document.errors.map((error) => `${file}:${lineOf(error.pos[0])} ${error.message}`).join('\n'))
  }
  const parsed = Plan.safeParse(document.toJS())
  if (parsed.success) return parsed.data
  throw new Error(
    parsed.error.issues
      .map((issue) => {
        const at = nearestLine(document, issue.path, lineOf)
        return `${file}:${at} ${issue.path.join('.')}: ${issue.message}`
      })
      .join('\n'),
  )
}

/** The line of the deepest node of `path` that is written in the file: what is missing has no line of its own. */
function nearestLine(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
  lineOf: (offset: number) => number,
): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true)
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
    if (Array.isArray(range) && typeof range[0] === 'number') return lineOf(range[0])
  }
  return 1
}

/** Every plan that is shipped, by slug. @throws Error as {@link parsePlan}. */
export async function loadPlans(): Promise<NamedPlan[]> {
  const entries = await readdir(CONTENT, { withFileTypes: true })
  const slugs = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    slugs.toSorted().map(async (slug) => {
      const file = `${CONTENT}${slug}/plan.yaml`
      return { slug, ...parsePlan(await readFile(file, 'utf8'), file) }
    }),
  )
}
