import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readYaml } from '@jagten/lesson-plans/yaml-lines'
import { z } from 'zod'
import { blockState } from '../embedded/block-state.ts'
import { registry, stateFromText, stateText } from '../embedded/ground/states.ts'
import { readState } from '../prices/block-state.ts'
import { priceOfBlocks } from '../prices/cost.ts'
import { letters, wordsOf } from '../prices/naming.ts'
import { Kind, Loan, MaterialHead, ThingHead } from '../prices/price-list.ts'
import type { Material, PriceList, Thing } from '../prices/price-list.ts'
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
  materials: z.array(MaterialHead.extend({ block: z.string(), above: z.string().optional() })),
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
  const offered = file.materials.map((material, index) => materialOf(material, sorted.blocks, index))
  for (const one of offered) mistakes.push(...one.mistakes)
  const materials = offered.flatMap(({ material }) => material ?? [])
  return { list: { loan: file.loan, kinds, things, materials, blocks: sorted.blocks }, mistakes }
}

/** A block as it is offered; none that nobody could place or buy. */
function materialOf(
  { block, above, ...head }: PriceFile['materials'][number],
  blocks: PriceList['blocks'],
  index: number,
): { readonly material: Material | null; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = []
  function whole(written: string, key: string): string | null {
    const found = blockState(written)
    const path = ['materials', index, key]
    if (found === 'unknown') mistakes.push({ path, message: `there is no block "${written}" in this Minecraft` })
    else if (found === 'forbidden') mistakes.push({ path, message: `nobody may build with "${written}"` })
    else if (['free', 'not-for-sale'].includes(blocks[readState(found.state).name] ?? 'free'))
      mistakes.push({ path, message: `"${written}" is of no kind that has a price` })
    else return found.state
    return null
  }
  const state = whole(block, 'block')
  const other = above === undefined ? null : whole(above, 'above')
  return { material: state === null ? null : { ...head, state, above: other }, mistakes }
}

function wholeState(written: string): string | undefined {
  const id = stateFromText(written)
  return id === undefined ? undefined : stateText(id)
}

const called = ({ name: { da, en } }: Thing): string[] => [da.one, da.many, en.one, en.many].map(letters)

/** Ids and words that mean two things. */
function namesakes(list: PriceList): Mistake[] {
  const { kinds, things } = list
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
  // a child that searches finds one of each name
  const offered = new Map<string, string>()
  for (const [index, { id, name }] of list.materials.entries()) {
    const path = ['materials', index, 'name']
    for (const word of new Set([name.da, name.en].map(letters))) {
      const thing = things.find((one) => called(one).includes(word))
      const other = offered.get(word) ?? thing?.id
      if (other !== undefined && other !== id) mistakes.push({ path, message: `${other} is called that already` })
      offered.set(word, id)
    }
    if (ids.has(id)) mistakes.push({ path: ['materials', index, 'id'], message: `"${id}" is there already` })
    ids.add(id)
  }
  return mistakes
}

/** Things that cost less than their blocks, so that taking a block away would cost more; or that hold what is not for sale. */
function bargains(list: PriceList): Mistake[] {
  return list.things.flatMap((thing, index) => {
    const path = ['things', index, 'price']
    const forbidden = thing.cells.find(({ state }) => list.blocks[readState(state).name] === 'not-for-sale')
    if (forbidden) return [{ path, message: `${readState(forbidden.state).name} is not for sale` }]
    const loose = priceOfBlocks(
      list,
      thing.cells.map(({ state }) => state),
    )
    return loose > thing.price ? [{ path, message: `its blocks alone cost ${loose} kr.: make it at least that` }] : []
  })
}
