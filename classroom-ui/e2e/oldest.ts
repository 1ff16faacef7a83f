import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from 'playwright-core'

const BUILT = fileURLToPath(new URL('../dist/assets/', import.meta.url))

/** What came after the oldest browsers the page works in, by where it is found. Whatever of it the page uses is filled in. */
const YOUNGER: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'],
  'Object.getPrototypeOf(Uint8Array.prototype)': ['toSorted', 'toReversed', 'with', 'findLast', 'findLastIndex'],
  Array: ['fromAsync'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
  Promise: ['withResolvers', 'try'],
  'Set.prototype': [
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  'Object.getPrototypeOf(Object.getPrototypeOf([].values()))': [
    'map',
    'filter',
    'take',
    'drop',
    'flatMap',
    'reduce',
    'toArray',
    'forEach',
    'some',
    'every',
    'find',
  ],
  'ArrayBuffer.prototype': ['resize', 'transfer', 'transferToFixedLength'],
  RegExp: ['escape'],
  Error: ['isError'],
  Math: ['sumPrecise', 'f16round'],
  Uint8Array: ['fromBase64', 'fromHex'],
  'Uint8Array.prototype': ['toBase64', 'toHex'],
  Intl: ['Segmenter', 'DurationFormat'],
  AbortSignal: ['timeout', 'any'],
  URL: ['canParse', 'parse'],
  Response: ['json'],
  'Crypto.prototype': ['randomUUID'],
  'HTMLElement.prototype': ['inert', 'popover', 'showPopover', 'hidePopover', 'togglePopover', 'writingSuggestions'],
  'Element.prototype': ['checkVisibility', 'setHTMLUnsafe', 'getHTML', 'moveBefore', 'requestClose'],
  'Document.prototype': ['startViewTransition', 'caretPositionFromPoint'],
  'Navigator.prototype': [
    'userAgentData',
    'wakeLock',
    'virtualKeyboard',
    'connection',
    'deviceMemory',
    'userActivation',
  ],
  globalThis: [
    'Iterator',
    'requestIdleCallback',
    'scheduler',
    'navigation',
    'CompressionStream',
    'DecompressionStream',
    'URLPattern',
    'Highlight',
    'cookieStore',
    'trustedTypes',
    'Sanitizer',
    'SuppressedError',
    'DisposableStack',
    'Temporal',
    'Float16Array',
  ],
}

/** Pages of this device find nothing of what the oldest browsers do not have. */
export async function makeOld(device: BrowserContext): Promise<void> {
  const removals = Object.entries(YOUNGER).flatMap(([where, names]) =>
    names.map((name) => `try { delete (${where})[${JSON.stringify(name)}] } catch {}`),
  )
  // the last ones are found through what the first ones are
  await device.addInitScript(removals.join('\n'))
}

/** Pages of this device are in a browser that is older than that. */
export async function makeTooOld(device: BrowserContext): Promise<void> {
  await device.addInitScript('delete globalThis.structuredClone; delete Array.prototype.at')
}

/** Names that can be found in a program by themselves: the methods of iterators are called as those of arrays are. */
const TELLING = Object.entries(YOUNGER)
  .filter(([where]) => !where.includes('[].values()'))
  .flatMap(([, names]) => names)
  .filter((name) => /[A-Z]/.test(name))
/** Seen to by a fill-in, or asked for before it is used. */
const SEEN_TO = [
  'toSorted',
  'toReversed',
  'toSpliced',
  'findLast',
  'findLastIndex',
  'startViewTransition',
  'wakeLock',
  'showPopover',
]

const built = (ending: string): (readonly [file: string, text: string])[] =>
  readdirSync(BUILT)
    .filter((file) => file.endsWith(ending))
    .map((file) => [file, readFileSync(`${BUILT}${file}`, 'utf8')] as const)

/** What is called in the built program and is not there in the oldest browsers; and syntax some of them cannot read. */
export function tooYoungInProgram(): string[] {
  const names = TELLING.filter((name) => !SEEN_TO.includes(name))
  const called = new RegExp(`\\.(${names.join('|')})\\(`, 'g')
  // Safari read neither before 16.4; `v` is younger everywhere
  const syntax = /\(\?<[=!]|\bstatic\s*\{|\/[dgimsuy]*v[dgimsuy]*\.(?:test|exec)\(/g
  return built('.js').flatMap(([file, text]) =>
    [...text.matchAll(called), ...text.matchAll(syntax)].map(([found]) => `${file}: ${found}`),
  )
}

/** What the built styles say that one of the oldest browsers does not understand. `text-wrap` is left: without it lines only break elsewhere. */
export function tooYoungInStyles(): string[] {
  const young =
    /\b\d+(?:dvh|svh|lvh|dvw|cqw|cqi)\b|color-mix\(|light-dark\(|oklch\(|@container|@scope|@starting-style|&[ .:[]|subgrid|field-sizing|:user-(?:in)?valid|anchor-name|(?<![-\w])(?:translate|rotate|scale):|overflow:clip|@media[^{]*[<>]=?/g
  return built('.css').flatMap(([file, text]) => {
    const asked = text.replaceAll(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g, '')
    // Mantine's own are about a button inside a field and a scrollbar, which we have none of; the classes are its own
    const has = [...asked.matchAll(/[^{}]*:has\([^{}]*\{/g)].filter(([rule]) => !/\.m_[0-9a-f]{8}/.test(rule))
    return [...asked.matchAll(young), ...has].map(([found]) => `${file}: ${found}`)
  })
}
