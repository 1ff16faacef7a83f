const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]))

/** Base64 of bytes, padded. By hand, because pure code has no btoa. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const letters = [18, 12, 6, 0].map((shift) => LETTERS[(bits >> shift) & 63]).join('')
    const left = bytes.length - at
    text += left === 1 ? `${letters.slice(0, 2)}==` : left === 2 ? `${letters.slice(0, 3)}=` : letters
  }
  return text
}

/** @throws RangeError if the text is not what `toBase64` writes. */
export function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0

  if (text.length % 4 !== 0) throw new RangeError('not base64')
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let [bits, count, length] = [0, 0, 0]
  for (const letter of text.slice(0, text.length - padding)) {
    const value = VALUES.get(letter)
    if (value === undefined) throw new RangeError('not base64')
    bits = ((bits << 6) | value) & 0xff_ffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[length++] = (bits >> count) & 0xff
  }
  // bits left over must say nothing, or two texts would be the same bytes
  if ((bits & ((1 << count) - 1)) !== 0) throw new RangeError('not base64')
  return bytes
}
