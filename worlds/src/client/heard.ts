/** A line of chat. `from` is the sender's uuid; null for the world itself. `position`: 0 chat, 1 system, 2 action bar. */
export type Heard = {
  readonly from: string | null
  readonly text: string
  readonly position: number
  /** The line as it came, a text component. */
  readonly json: unknown
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Reads a chat packet; a line that is not JSON is its own text. */
export function hear(packet: { readonly message: string; readonly position: number; readonly sender: string }): Heard {
  const json = parse(packet.message)
  return {
    from: packet.sender === NOBODY ? null : packet.sender,
    text: plainText(json),
    position: packet.position,
    json,
  }
}

export function parse(message: string): unknown {
  try {
    return JSON.parse(message)
  } catch {
    return message
  }
}

/**
 * The words of a text component. Of a line somebody said (`chat.type.text`) only what was said, without who said it;
 * of another translated line what stands in it, one after the other.
 */
export function plainText(component: unknown): string {
  if (typeof component === 'string') return component
  if (Array.isArray(component)) return component.map(plainText).join('')
  if (typeof component !== 'object' || component === null) return ''
  const { text, extra, translate, with: inside } = component as Readonly<Record<string, unknown>>
  const parts = Array.isArray(inside) ? inside.map(plainText) : []
  const said = translate === 'chat.type.text' ? (parts[1] ?? '') : parts.join(' ')
  return [typeof text === 'string' ? text : '', said, Array.isArray(extra) ? extra.map(plainText).join('') : ''].join(
    '',
  )
}
