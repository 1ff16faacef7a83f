import { LineCounter, parseDocument } from 'yaml'

/** What is wrong at one place of a YAML file: `path` leads there from its root. */
export type Mistake = { readonly path: readonly PropertyKey[]; readonly message: string }

/** What a YAML file says, not yet looked at, and how mistakes in it are told. */
export type WrittenYaml = {
  readonly value: unknown
  /** One line a mistake: file, line and what would be right. */
  toError(mistakes: readonly Mistake[]): Error
}

/**
 * Reads YAML that people write, so that a mistake can be told with its line.
 *
 * @param file - Named in what is said about mistakes.
 * @throws Error with one line a mistake, when it is no YAML.
 */
export function readYaml(text: string, file: string): WrittenYaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineOf = (offset: number): number => lines.linePos(offset).line
  if (document.errors.length > 0) {
    throw new Error(document.errors.map((error) => `${file}:${lineOf(error.pos[0])} ${error.message}`).join('\n'))
  }
  return {
    value: document.toJS(),
    toError: (mistakes) =>
      new Error(
        mistakes
          .map(({ path, message }) => `${file}:${nearestLine(document, path, lineOf)} ${path.join('.')}: ${message}`)
          .join('\n'),
      ),
  }
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
