/** Most letters handed over in one call: each takes room on the stack. */
const AT_ONCE = 1024

/**
 * Bytes of a text as Java writes it and Minecraft reads it: UTF-8, but what would need four bytes, as an emoji does, is written as
 * its two halves of three bytes each, and a letter of nothing as two. By hand, because pure code has no TextEncoder.
 *
 * @see https://docs.oracle.com/javase/8/docs/api/java/io/DataInput.html#modified-utf-8
 */
export function encodeText(text: string): Uint8Array {
  const plain = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0 || code > 0x7f) return encodeAny(text)
    plain[at] = code
  }
  return plain
}

function encodeAny(text: string): Uint8Array {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 0 && code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f))
    else bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f))
  }
  return Uint8Array.from(bytes)
}

/** The text of well-formed UTF-8, Java's own or everybody else's; a byte that starts nothing is read as U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  // most texts are names in plain letters, and a file may hold a hundred thousand of them
  if (bytes.length <= AT_ONCE && isPlain(bytes)) return Reflect.apply(String.fromCharCode, null, bytes)
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++] ?? 0
    const follow = first < 0x80 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : -1
    if (follow < 0) {
      text += '\uFFFD'
      continue
    }
    let code = follow === 0 ? first : first & (0x3f >> follow)
    for (let n = 0; n < follow; n += 1) code = (code << 6) | ((bytes[at++] ?? 0) & 0x3f)
    text += code > 0x10_ffff ? '\uFFFD' : String.fromCodePoint(code)
  }
  return text
}

/** A loop, which is five times as fast here as `every`. */
function isPlain(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 0x7f) return false
  return true
}
