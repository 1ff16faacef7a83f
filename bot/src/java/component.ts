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
    const parsed: unknown = JSON.parse(json)
    return typeof parsed === 'object' && parsed !== null ? parsed : { text: String(parsed) }
  } catch {
    return { text: json }
  }
}

/** The words of a text component, without colours; a translated line has none of its own. */
export function plainText(component: unknown): string {
  if (typeof component === 'string') return component
  if (Array.isArray(component)) return component.map(plainText).join('')
  if (typeof component !== 'object' || component === null) return ''
  const { text, extra } = component as Component
  return `${typeof text === 'string' ? text : ''}${Array.isArray(extra) ? extra.map(plainText).join('') : ''}`
}
