import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readYaml } from '@jagten/lesson-plans/yaml-lines'
import { z } from 'zod'
import { registry, stateFromText, stateText } from '../embedded/ground/states.ts'
import { blocksIn, readState } from '../prices/block-state.ts'
import { letters, wordsOf } from '../prices/naming.ts'
import { Kind, Loan, ThingHead } from '../prices/price-list.ts'
import type { PriceList, Thing } from '../prices/price-list.ts'
import { readDrawing } from './drawing.ts'
import { sortBlocks } from './families.ts'
import type { Family } from './families.ts'

/** Block names, some of them several on a line. */
const Names = z
  .array(z.union([z.string(), z.array(z.string())]))
  .transform((names) => names.flat())
  .pipe(z.array(z.string().regex(/^[a-z0-9_*]+$/, { error: 'a block name, in which * stands for anything' })))

/** prices.yaml: what its comments say. */
const PriceFile = z.strictObject({
  loan: Loan,
  free: Names,
  notForSale: Names,
  kinds: z.array(Kind.extend({ blocks: Names })).min(1),
  things: z.array(
    ThingHead.extend({
      blocks: z.record(z.string(), z.string()),
      layers: z.array(z.array(z.string().min(1)).min(1)).min(1),
    }),
  ),
})
type PriceFile = z.infer<typeof PriceFile>
type Mistake = { readonly path: readonly PropertyKey[]; readonly message: string }

const FILE = fileURLToPath(new URL('../../prices/prices.yaml', import.meta.url))

/** The price list that is shipped. @throws Error as {@link parsePrices}. */
export async function loadPrices(file = FILE): Promise<PriceList> {
  return parsePrices(await readFile(file, 'utf8'), file)
}

/**
 * Reads a price list from its text.
 *
 * @param file - Named in what is said about mistakes.
 * @throws Error with one line a mistake: file, line and what would be right.
 */
export function parsePrices(text: string, file: string): PriceList {
  const written = readYaml(text, file)
  const parsed = PriceFile.safeParse(written.value)
  if (!parsed.success) throw written.toError(parsed.error.issues)
  const { list, mistakes } = listOf(parsed.data)
  const found = mistakes.length > 0 ? mistakes : [...namesakes(list), ...bargains(list)]
  if (found.length > 0) throw written.toError(found)
  return list
}

function listOf(file: PriceFile): { list: PriceList; mistakes: readonly Mistake[] } {
  const families: (Family & { readonly path: readonly PropertyKey[] })[] = [
    { id: 'free', blocks: file.free, path: ['free'] },
    { id: 'not-for-sale', blocks: file.notForSale, path: ['notForSale'] },
    ...file.kinds.map(({ id, blocks }, index) => ({ id, blocks, path: ['kinds', index, 'blocks'] })),
  ]
  const sorted = sortBlocks(
    families,
    registry.blocksArray.map(({ name }) => name),
  )
  const mistakes: Mistake[] = sorted.mistakes.map(({ family, message }) => ({
    path: families.find(({ id }) => id === family)?.path ?? [],
    message,
  }))
  if (sorted.unsaid.length > 0)
    mistakes.push({ path: ['kinds'], message: `nobody says what these cost: ${sorted.unsaid.join(', ')}` })
  const things = file.things.map(({ blocks, layers, ...head }, index) => {
    const drawing = readDrawing({ blocks, layers }, wholeState)
    mistakes.push(...drawing.mistakes.map(({ path, message }) => ({ path: ['things', index, ...path], message })))
    return { ...head, cells: [...drawing.cells] }
  })
  const kinds = file.kinds.map(({ blocks: _, ...kind }) => kind)
  return { list: { loan: file.loan, kinds, things, blocks: sorted.blocks }, mistakes }
}

function wholeState(written: string): string | undefined {
  const id = stateFromText(written)
  return id === undefined ? undefined : stateText(id)
}

const called = ({ name: { da, en } }: Thing): string[] => [da.one, da.many, en.one, en.many].map(letters)

/** Ids and words that mean two things. */
function namesakes({ kinds, things }: PriceList): Mistake[] {
  const mistakes: Mistake[] = []
  const ids = new Set(['free', 'not-for-sale'])
  const owners = new Map<string, string>()
  const both = [
    ...kinds.map((one, at) => ({ one, path: ['kinds', at, 'id'] })),
    ...things.map((one, at) => ({ one, path: ['things', at, 'id'] })),
  ]
  for (const { one, path } of both) {
    if (ids.has(one.id)) mistakes.push({ path, message: `"${one.id}" is there already` })
    ids.add(one.id)
  }
  // in one bill nobody could tell them apart
  for (const [index, { id, name }] of kinds.entries())
    for (const word of [name.da, name.en]) {
      const twin = things.find((thing) => called(thing).includes(letters(word)))
      if (twin)
        mistakes.push({ path: ['kinds', index, 'name'], message: `"${word}" (${id}) is what ${twin.id} is called` })
    }
  for (const [index, thing] of things.entries())
    for (const word of wordsOf(thing)) {
      const owner = owners.get(letters(word)) ?? thing.id
      if (owner !== thing.id) mistakes.push({ path: ['things', index], message: `"${word}" means ${owner} too` })
      owners.set(letters(word), owner)
    }
  return mistakes
}

/** Things that cost less than their blocks, so that taking a block away would cost more; or that hold what is not for sale. */
function bargains(list: PriceList): Mistake[] {
  return list.things.flatMap((thing, index) => {
    const path = ['things', index, 'price']
    const forbidden = thing.cells.find(({ state }) => list.blocks[readState(state).name] === 'not-for-sale')
    if (forbidden) return [{ path, message: `${readState(forbidden.state).name} is not for sale` }]
    const loose = priceOfBlocks(list, thing)
    return loose > thing.price ? [{ path, message: `its blocks alone cost ${loose} kr.: make it at least that` }] : []
  })
}

function priceOfBlocks({ kinds, blocks }: PriceList, { cells }: Thing): number {
  return cells.reduce((sum, cell) => {
    const state = readState(cell.state)
    const kind = kinds.find(({ id }) => id === blocks[state.name])
    return sum + (kind?.price ?? 0) * blocksIn(state)
  }, 0)
}
