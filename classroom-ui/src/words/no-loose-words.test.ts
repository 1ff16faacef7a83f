import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../', import.meta.url))
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))

/** Text between two tags, and what a person reads or hears of an attribute; names that are the same in both languages are no words. */
function looseWords(source: string): string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
  const between = [...code.matchAll(/<[A-Za-z][^<>]*>\s*([^<>{}]*\p{L}{2}[^<>{}]*?)\s*<\//gu)].map(
    (found) => found[1] ?? '',
  )
  const spoken = [...code.matchAll(/(?:aria-label|title|label|alt|placeholder|description)="([^"]*\p{L}{2}[^"]*)"/gu)]
  return [...between, ...spoken.map((found) => found[1] ?? '')]
}

test('no text stands outside the word lists: whoever reads English reads English', () => {
  expect(files.length).toBeGreaterThan(100)
  const found = files.flatMap((file) =>
    looseWords(readFileSync(join(SRC, file), 'utf8')).map((text) => `${file}: ${text}`),
  )
  expect(found).toEqual([])
})

test('loose words are found where there are some', () => {
  expect(looseWords('<p className="x">Hej med jer</p>')).toEqual(['Hej med jer'])
  expect(looseWords('<Button aria-label="Luk">{say(x)}</Button>')).toEqual(['Luk'])
  expect(looseWords('<p>{say(x)} · {count}</p>')).toEqual([])
})
