import { readFile, readdir } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const TOPS = ['lesson-plans', 'worlds', 'server', 'bot', 'classroom-ui', 'scripts']

/** The rooms, and which other rooms each may import (design: Arrows). Longest prefix wins. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  // what of a text can be seen: every room that takes one in asks it
  'lesson-plans/src/letters.ts': [],
  // where in a YAML file a mistake is: every room that reads one tells it
  'lesson-plans/src/yaml-lines.ts': [],
  'lesson-plans/src/schema': ['lesson-plans/src/letters.ts'],
  'lesson-plans': ['lesson-plans/src/schema', 'lesson-plans/src/letters.ts', 'lesson-plans/src/yaml-lines.ts'],
  'worlds/src/geometry': [],
  'worlds/src/voxels': ['worlds/src/geometry'],
  'worlds/src/blocks': ['worlds/src/geometry', 'worlds/src/voxels'],
  'worlds/src/prices': ['worlds/src/geometry', 'worlds/src/voxels', 'lesson-plans/src/letters.ts'],
  'worlds/src/mesh': ['worlds/src/geometry', 'worlds/src/voxels', 'worlds/src/prices'],
  // what guards and Lykke say to each other: pure shapes, so that words for its codes can be checked by type
  'worlds/src/channel.ts': ['worlds/src/geometry'],
  worlds: [
    'worlds/src/geometry',
    'worlds/src/voxels',
    'worlds/src/blocks',
    'worlds/src/channel.ts',
    'lesson-plans/src/letters.ts',
    'worlds/src/prices',
    'lesson-plans/src/yaml-lines.ts',
  ],
  'server/domain': ['worlds/src/geometry', 'lesson-plans/src/schema', 'lesson-plans/src/letters.ts'],
  'server/contract': [
    'server/domain',
    'worlds/src/geometry',
    'worlds/src/prices',
    'worlds/src/channel.ts',
    'lesson-plans/src/schema',
  ],
  // it stands beside the program it starts, and builds its page first
  'server/src/launcher': ['server/contract', 'worlds/src/channel.ts', 'scripts'],
  'server/src': [
    'server/src/launcher',
    'server/domain',
    'server/contract',
    'worlds',
    'worlds/src/geometry',
    'worlds/src/voxels',
    'worlds/src/blocks',
    'worlds/src/prices',
    'worlds/src/channel.ts',
    'lesson-plans',
    'lesson-plans/src/schema',
  ],
  bot: [
    'server/contract',
    'worlds',
    'worlds/src/geometry',
    'worlds/src/voxels',
    'worlds/src/blocks',
    'worlds/src/prices',
    'worlds/src/channel.ts',
  ],
  'classroom-ui': [
    'server/contract',
    'worlds/src/geometry',
    'worlds/src/voxels',
    'worlds/src/mesh',
    'worlds/src/blocks',
    'worlds/src/prices',
    'lesson-plans/src/schema',
    'lesson-plans/src/letters.ts',
  ],
  scripts: [],
}

/** Tests and simulations stand outside the rooms' walls: they try several together. */
const IS_TRIAL = /\.test\.tsx?$|\/test\/|\/e2e\/|\.contract\.ts$|^bot\/simulation\//

const roomOf = (path: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .toSorted((one, other) => other.length - one.length)[0]

async function sources(): Promise<string[]> {
  const found = await Promise.all(
    TOPS.map(async (top) => {
      const entries = await readdir(join(ROOT, top), { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    }),
  )
  return found
    .flat()
    .filter(
      (file) =>
        /\.(ts|tsx|mjs)$/.test(file) &&
        !file.includes(`${sep}node_modules${sep}`) &&
        !file.includes(`${sep}dist${sep}`),
    )
}

/** Every module a file names: import, export … from, import(). */
function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '')
}

/** The file of this project an import leads to, through `exports` where it names a package of ours; null for others. */
async function targetOf(file: string, wanted: string): Promise<string | null> {
  if (wanted.startsWith('.')) return resolve(dirname(file), wanted)
  const [, top = '', rest = ''] = /^@jagten\/([^/]+)(.*)$/.exec(wanted) ?? []
  if (top === '') return null
  const { exports } = JSON.parse(await readFile(join(ROOT, top, 'package.json'), 'utf8'))
  const path = exportedAs(exports, `.${rest}`)
  if (path === null) throw new Error(`${relative(ROOT, file)} imports ${wanted}, which ${top} does not export`)
  return resolve(ROOT, top, path)
}

/** What `exports` of a package.json says for a path in it, a pattern with one `*` included; null when nothing. */
function exportedAs(exports: Readonly<Record<string, string>>, path: string): string | null {
  if (exports[path] !== undefined) return exports[path]
  for (const [pattern, target] of Object.entries(exports)) {
    const [before = '', after] = pattern.split('*')
    if (after === undefined || !path.startsWith(before) || !path.endsWith(after)) continue
    return target.replace('*', path.slice(before.length, path.length - after.length))
  }
  return null
}

test('every import in every room goes along an arrow', async () => {
  const wrong: string[] = []
  const files = await sources()
  let followed = 0
  for (const file of files) {
    const from = relative(ROOT, file).split(sep).join('/')
    const room = roomOf(from)
    if (!room || IS_TRIAL.test(from)) continue
    for (const wanted of importsOf(await readFile(file, 'utf8'))) {
      const target = await targetOf(file, wanted)
      if (!target) continue
      followed += 1
      const to = roomOf(relative(ROOT, target).split(sep).join('/'))
      if (to !== room && !(to && ROOMS[room]?.includes(to))) wrong.push(`${from} -> ${wanted} (${to ?? 'outside'})`)
    }
  }
  expect(wrong).toEqual([])
  expect(followed).toBeGreaterThan(200)
})

test('what of a text can be seen is asked in one place, and a text is made NFC nowhere else', async () => {
  const asksItself = []
  for (const file of await sources()) {
    const from = relative(ROOT, file).split(sep).join('/')
    // a password is not read: every sign of it counts
    if (IS_TRIAL.test(from) || /^lesson-plans\/src\/letters\.ts$|^server\/src\/sessions\/password\.ts$/.test(from))
      continue
    if (/normalize\('NF|\\p\{(C|Cc|Cf|Bidi_Control|Default_Ignorable_Code_Point)\}/.test(await readFile(file, 'utf8')))
      asksItself.push(from)
  }
  expect(asksItself).toEqual([])
})

test('no test of the rules or the contract reaches into the program', async () => {
  const wrong: string[] = []
  for (const file of await sources()) {
    const from = relative(ROOT, file).split(sep).join('/')
    if (!/^server\/(domain|contract)\//.test(from)) continue
    for (const wanted of importsOf(await readFile(file, 'utf8'))) {
      const target = await targetOf(file, wanted)
      const to = target && relative(ROOT, target).split(sep).join('/')
      if (to && /^(server\/src|bot|classroom-ui)\//.test(to)) wrong.push(`${from} -> ${to}`)
    }
  }
  expect(wrong).toEqual([])
})

test('the rules import nothing but zod, geometry, the plan schema and letters', async () => {
  const wrong: string[] = []
  for (const file of await sources()) {
    const from = relative(ROOT, file).split(sep).join('/')
    if (!from.startsWith('server/domain/') || from.includes('.test.') || from.includes('/test/')) continue
    for (const wanted of importsOf(await readFile(file, 'utf8'))) {
      if (
        !wanted.startsWith('.') &&
        wanted !== 'zod' &&
        !/^@jagten\/(lesson-plans\/(schema|letters)|worlds\/geometry)$/.test(wanted)
      )
        wrong.push(`${from} -> ${wanted}`)
    }
  }
  expect(wrong).toEqual([])
})

/** What one folder's files import, folder by folder below `root`; files beside the folders count as one of their own. */
async function foldersBelow(root: string, isPart: (file: string) => boolean): Promise<Map<string, Set<string>>> {
  const folderOf = (path: string): string | null => {
    const below = relative(join(ROOT, root), path).split(sep)
    return below[0] === '..' || below[0] === undefined ? null : below.length === 1 ? '.' : below[0]
  }
  const arrows = new Map<string, Set<string>>()
  for (const file of await sources()) {
    const from = folderOf(file)
    if (from === null || !isPart(relative(ROOT, file))) continue
    for (const wanted of importsOf(await readFile(file, 'utf8'))) {
      const to = wanted.startsWith('.') ? folderOf(resolve(dirname(file), wanted)) : null
      if (to !== null && to !== from) arrows.set(from, (arrows.get(from) ?? new Set()).add(to))
    }
  }
  return arrows
}

/** The folders from which the arrows lead back to themselves. */
function circlesIn(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const leadsTo = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of arrows.get(from) ?? [])
      if (!seen.has(to)) {
        seen.add(to)
        leadsTo(to, seen)
      }
    return seen
  }
  return [...arrows.keys()].filter((folder) => leadsTo(folder).has(folder))
}

test('no folder of the page imports one that imports it, by whatever way round', async () => {
  const arrows = await foldersBelow('classroom-ui/src', (file) => file.split(sep).length > 3)
  expect(arrows.size).toBeGreaterThan(20)
  expect(circlesIn(arrows)).toEqual([])
})

/** The floors of the rules: a subject stands on those below it, and beside none of its own. */
const FLOORS: readonly (readonly string[])[] = [
  ['base'],
  ['roster', 'texts', 'helpers'],
  ['control', 'notes', 'signs', 'lesson', 'areas', 'democracy', 'welcome'],
  ['classroom'],
]

test('a subject of the rules stands on lower floors alone, and only the class knows them all', async () => {
  const arrows = await foldersBelow('server/domain', (file) => !/\.test\.ts$|\/test\//.test(file))
  const floorOf = (folder: string): number => FLOORS.findIndex((floor) => floor.includes(folder))
  const wrong = [...arrows].flatMap(([from, targets]) =>
    [...targets].filter((to) => floorOf(to) === -1 || floorOf(to) >= floorOf(from)).map((to) => `${from} -> ${to}`),
  )
  expect(wrong).toEqual([])
  expect([...arrows.keys()].toSorted()).toEqual(FLOORS.flat().slice(1).toSorted())
})

test('no file imports one that imports it, by whatever way round, types included', async () => {
  const arrows = new Map<string, Set<string>>()
  for (const file of await sources()) {
    const from = relative(ROOT, file).split(sep).join('/')
    if (IS_TRIAL.test(from)) continue
    for (const wanted of importsOf(await readFile(file, 'utf8'))) {
      const target = await targetOf(file, wanted)
      const to = target && relative(ROOT, target).split(sep).join('/')
      if (to) arrows.set(from, (arrows.get(from) ?? new Set()).add(to))
    }
  }
  expect(arrows.size).toBeGreaterThan(400)
  expect(circlesIn(arrows)).toEqual([])
})
