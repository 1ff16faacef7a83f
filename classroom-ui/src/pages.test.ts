import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { WORDS } from '@jagten/server/contract'
import type { WordTree } from '@jagten/server/contract'
import { PAGES } from './pages.ts'
import { fetchWords } from './words/lists.ts'
import type { WordPart } from './words/lists.ts'

const SRC = fileURLToPath(new URL('./', import.meta.url))

/** A page's own files: everything its first file imports, and so on. */
function filesOf(first: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(first)) return found
  found.add(first)
  for (const [, wanted = ''] of readFileSync(first, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.tsx?)'/g)) {
    const file = resolve(dirname(first), wanted)
    if (existsSync(file)) filesOf(file, found)
  }
  return found
}

/** What a file says, as far as it stands there: `page.groups.` for a key whose end is only known when it is said. */
const saidIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/['`]((?:page|feed|refusals|faults|game)\.[\w.-]*)/g)].map(
    (match) => match[1] ?? '',
  )

/** Parts of the word list that pieces of a page bring along when they are opened. */
const broughtIn = (file: string): WordPart[] =>
  [...readFileSync(file, 'utf8').matchAll(/withWords(?:<[^(]*>)?\(\[([^\]]*)\]/g)].flatMap(([, parts = '']) =>
    [...parts.matchAll(/'(\w+)'/g)].map((match) => match[1] as WordPart),
  )

function keysOf(tree: WordTree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  )
}

/** What the files of a page say, and pieces of it that are fetched when they are opened. */
const filesOfPage = (name: string): string[] => [...filesOf(resolve(SRC, name, `${name}.tsx`))]

const singular = (key: string): string => key.replace(/_(one|other)$/, '')

const isSaid = (key: string, said: readonly string[]): boolean =>
  said.some((one) => key === one || (one.endsWith('.') && key.startsWith(one)))

test.each(Object.entries(PAGES))('the %s page has fetched every sentence it says', async (name, { words }) => {
  const { everyPage } = await import('@jagten/server/contract/words/da/page/faces/everywhere')
  const files = filesOfPage(name)
  const parts = [...words, ...files.flatMap(broughtIn)]
  const known = [{ page: everyPage }, ...(await fetchWords('da', parts))].flatMap((list) => keysOf(list))
  const said = files.flatMap(saidIn)
  expect(said.length).toBeGreaterThan(10)
  expect(said.filter((key) => !known.some((one) => one.startsWith(key)))).toEqual([])
})

test.each(['student', 'teacher', 'projector'] as const)(
  'the %s page fetches no sentence that it never says',
  async (name) => {
    const { words } = PAGES[name]
    const said = filesOfPage(name).flatMap(saidIn)
    const fetched = (await fetchWords('da', words)).flatMap((list) => keysOf(list)).map(singular)
    expect(fetched.filter((key) => !isSaid(key, said))).toEqual([])
  },
)

test('no sentence of the page is one that no page says', async () => {
  const pages = Object.keys(PAGES).flatMap(filesOfPage)
  const said = [...pages, ...filesOf(resolve(SRC, 'app.tsx'))].flatMap(saidIn)
  const all = keysOf({ page: WORDS.da.page }).map(singular)
  expect(all.filter((key) => !isSaid(key, said))).toEqual([])
})
