/** A text component of Minecraft, as much of it as we read. */
export type Component = {
  readonly text?: unknown
  readonly translate?: unknown
  readonly with?: unknown
  readonly extra?: unknown
}

/** Reads a text component; a line that is not JSON is its own text. */
export function componentOf(json: string): Component {
  try {
    return asComponent(JSON.parse(json))
  } catch {
    return { text: json }
  }
}

/** A text component as a packet brings it: JSON, or tags (newer than 1.20.2). */
export const componentIn = (raw: unknown): Component =>
  typeof raw === 'string' ? componentOf(raw) : asComponent(untagged(raw))

function asComponent(parsed: unknown): Component {
  if (Array.isArray(parsed)) return { text: '', extra: parsed }
  if (typeof parsed === 'object' && parsed !== null) return parsed
  return { text: parsed === undefined || parsed === null ? '' : String(parsed) }
}

/** What stands in a tree of tags, without the kinds of its tags. */
function untagged(tag: unknown): unknown {
  if (typeof tag !== 'object' || tag === null || !('type' in tag) || !('value' in tag)) return tag
  const { type, value } = tag
  if (type === 'compound' && typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, one]) => [key, untagged(one)] as const)
    // a list holds tags of one kind: a bare text among components is packed into one without a name
    const [only] = entries
    return entries.length === 1 && only?.[0] === '' ? only[1] : Object.fromEntries(entries)
  }
  if (
    type === 'list' &&
    typeof value === 'object' &&
    value !== null &&
    'value' in value &&
    Array.isArray(value.value)
  ) {
    const kind = 'type' in value ? value.type : undefined
    return value.value.map((one: unknown) => untagged({ type: kind, value: one }))
  }
  return value
}

/** The words of a text component, without colours; a translated line has none of its own. */
export function plainText(component: unknown): string {
  if (typeof component === 'string') return component
  if (Array.isArray(component)) return component.map(plainText).join('')
  if (typeof component !== 'object' || component === null) return ''
  const { text, extra } = component as Component
  return `${typeof text === 'string' ? text : ''}${Array.isArray(extra) ? extra.map(plainText).join('') : ''}`
}

/** Every sentence of Minecraft's own that a text component names, by its key, and all words that stand beside them. */
export function sayingsOf(component: unknown): { readonly keys: readonly string[]; readonly words: string } {
  const keys: string[] = []
  const words: string[] = []
  const read = (one: unknown): void => {
    if (typeof one === 'string') return void words.push(one)
    if (Array.isArray(one)) return one.forEach(read)
    if (typeof one !== 'object' || one === null) return
    const { text, translate, with: given, extra } = one as Component
    if (typeof translate === 'string') keys.push(translate)
    read(text)
    // what stands in a translated sentence are words of their own
    for (const part of Array.isArray(given) ? given : []) {
      words.push(' ')
      read(part)
    }
    read(extra)
  }
  read(component)
  return { keys, words: words.join('').replaceAll(/\s+/gu, ' ').trim() }
}
