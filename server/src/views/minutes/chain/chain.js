// @ts-check
// The chain of the minutes, and how a copy is checked. In plain JavaScript and without imports, so that the very same lines
// also stand in the page that checks a copy, opened from a file: there a browser need not lend its own SHA-256.

/**
 * A line of the minutes in its place in the chain.
 *
 * - `n`: counts from 1; `at`: Unix milliseconds.
 * - `previous`: the hash of the entry before; of the first one, the hash of what stands over all.
 * - `hash`: SHA-256, in hexadecimal digits, of `[n, at, text, previous]` as JSON in UTF-8.
 *
 * @typedef {{ readonly n: number, readonly at: number, readonly text: string, readonly previous: string, readonly hash: string }} ChainedEntry
 */

/**
 * A copy of the minutes. `last`: the hash of the last entry, so that one sees when some are missing at the end.
 *
 * @typedef {{ readonly format: string, readonly class: string, readonly lang: string, readonly entries: readonly ChainedEntry[], readonly last: string }} MinutesCopy
 */

/**
 * What a check came to: whole; no copy of minutes at all; something else than an entry was changed (`head`: what stands over
 * all; `tail`: the hash at the end, or entries are missing there); or `entry`: the first that was changed; or `missing`: the
 * entry after which one was changed together with its hash, taken out or put in.
 *
 * @typedef {{ readonly is: 'whole', readonly entries: number, readonly last: string }
 *   | { readonly is: 'no-copy' } | { readonly is: 'head' } | { readonly is: 'tail' }
 *   | { readonly is: 'entry', readonly n: number } | { readonly is: 'broken', readonly after: number }} Checked
 */

export const FORMAT = 'jagten-minutes-1'

/**
 * @param {string} name - Of the class.
 * @param {string} lang
 * @param {readonly { readonly at: number, readonly text: string }[]} lines - The earliest first.
 * @returns {MinutesCopy}
 */
export function chained(name, lang, lines) {
  const head = headHash(FORMAT, name, lang)
  /** @type {ChainedEntry[]} */
  const entries = []
  for (const { at, text } of lines) {
    const [n, previous] = [entries.length + 1, entries.at(-1)?.hash ?? head]
    entries.push({ n, at, text, previous, hash: entryHash(n, at, text, previous) })
  }
  return { format: FORMAT, class: name, lang, entries, last: entries.at(-1)?.hash ?? head }
}

/**
 * @param {unknown} copy - As it was read.
 * @returns {Checked}
 */
export function checkCopy(copy) {
  if (!hasFields(copy, ['format', 'class', 'lang', 'entries', 'last']) || !Array.isArray(copy.entries)) {
    return { is: 'no-copy' }
  }
  const { format, class: name, lang, last } = copy
  /** @type {readonly unknown[]} */
  const entries = copy.entries
  const isHead = format === FORMAT && typeof name === 'string' && typeof lang === 'string'
  const head = isHead ? headHash(format, name, lang) : null
  let before = head
  for (const [index, entry] of entries.entries()) {
    const n = index + 1
    if (!hasFields(entry, ['n', 'at', 'text', 'previous', 'hash']) || entry.n !== n) return { is: 'entry', n }
    const { at, text, previous, hash } = entry
    if (typeof at !== 'number' || typeof text !== 'string' || typeof previous !== 'string') return { is: 'entry', n }
    if (entryHash(n, at, text, previous) !== hash) return { is: 'entry', n }
    if (previous !== before) return n === 1 ? { is: 'head' } : { is: 'broken', after: n - 1 }
    before = hash
  }
  if (head === null) return { is: 'head' }
  return before !== null && before === last ? { is: 'whole', entries: entries.length, last: before } : { is: 'tail' }
}

/**
 * An object with these fields and no others.
 *
 * @param {unknown} value
 * @param {readonly string[]} fields
 * @returns {value is Record<string, unknown>}
 */
function hasFields(value, fields) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const own = Object.keys(value)
  return own.length === fields.length && fields.every((field) => own.includes(field))
}

/** @type {(format: string, name: string, lang: string) => string} */
const headHash = (format, name, lang) => sha256(JSON.stringify([format, name, lang]))

/** @type {(n: number, at: number, text: string, previous: string) => string} */
const entryHash = (n, at, text, previous) => sha256(JSON.stringify([n, at, text, previous]))

/** The first bits of the fractional parts of the roots of the first primes, as FIPS 180-4 has them: square roots, cube roots. */
const [START, ROUNDS] = (() => {
  /** @type {number[]} */
  const primes = []
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  /** @type {(root: number) => number} */
  const bits = (root) => ((root - Math.floor(root)) * 2 ** 32) >>> 0
  return [primes.slice(0, 8).map((prime) => bits(Math.sqrt(prime))), primes.map((prime) => bits(Math.cbrt(prime)))]
})()

/**
 * SHA-256 of a text in UTF-8.
 *
 * @param {string} text
 * @returns {string} 64 hexadecimal digits.
 * @see https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 */
export function sha256(text) {
  const bytes = new TextEncoder().encode(text)
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor((bytes.length * 8) / 2 ** 32))
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0)
  const state = Uint32Array.from(START)
  const words = new Uint32Array(64)
  for (let block = 0; block < padded.length; block += 64) {
    for (let at = 0; at < 64; at += 1) words[at] = at < 16 ? view.getUint32(block + at * 4) : extended(words, at)
    mix(state, words)
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** @type {(word: number, by: number) => number} */
const turned = (word, by) => (word >>> by) | (word << (32 - by))

/** @type {(words: Uint32Array, at: number) => number} */
function extended(words, at) {
  const [early, late] = [words[at - 15] ?? 0, words[at - 2] ?? 0]
  const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
  const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
  return ((words[at - 16] ?? 0) + first + (words[at - 7] ?? 0) + second) | 0
}

/** @type {(state: Uint32Array, words: Uint32Array) => void} */
function mix(state, words) {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let at = 0; at < 64; at += 1) {
    const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const chosen = (e & f) ^ (~e & g)
    const first = (h + high + chosen + (ROUNDS[at] ?? 0) + (words[at] ?? 0)) | 0
    const low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const most = (a & b) ^ (a & c) ^ (b & c)
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + low + most) | 0]
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = ((state[at] ?? 0) + word) | 0
}
