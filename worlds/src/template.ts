import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import { Area, Box, Door, Position, Stand } from './geometry/index.ts'

const Title = z.strictObject({ da: z.string().min(1), en: z.string().min(1) })

/** What stands on a sign of a world: four lines. */
export const SignText = z.strictObject({
  at: Position,
  lines: z.tuple([z.string(), z.string(), z.string(), z.string()]),
})
export type SignText = Readonly<z.infer<typeof SignText>>

/** Who decides about a piece of ground: the residents of the section, the town, a club, or somebody alone. */
const Ground = z.strictObject({
  owner: z.enum(['section', 'municipality', 'association', 'private']),
  title: Title,
  box: Box,
})
/** As much as a line of Minecraft's chat takes, with who says it before it. */
const LONGEST_SAYING = 220

/**
 * Somebody made up who lives there, and tells what it is like: one to three sentences in each language.
 *
 * - `where`: what that place is called in a list, as in "by the bus stop".
 */
const Resident = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,32}$/),
  name: z.string().min(1).max(20),
  stand: Stand,
  where: Title,
  says: z.strictObject({
    da: z.string().min(1).max(LONGEST_SAYING),
    en: z.string().min(1).max(LONGEST_SAYING),
  }),
})
export type Resident = Readonly<z.infer<typeof Resident>>

const isEachOnce = (residents: readonly Resident[]): boolean =>
  new Set(residents.map(({ id }) => id)).size === residents.length

/**
 * world.yaml: a world as data.
 *
 * - `spawn`: where newcomers stand; `meeting`: where the class is gathered.
 * - `parts`: the .schem files the world is put together from, each with the block its lowest north-west corner lies on.
 * - `doors`: where households live: each behind the door with its number, if there is one.
 * - `homes`: how many there are; they share what is built, so a rent is reckoned with it. Behind a door there is one, or a
 *   stairwell with several.
 * - `signs`: what stands on signs that are built; a sign without words here is an empty one.
 * - `grounds`: whose the ground is; where two lie over each other the first counts, and of what lies in none it is not known.
 * - `places`: named places, for maps and words; `extent`: what the map shows, north up.
 * - `residents`: who stands there and tells; nobody when it is left out.
 */
const WorldFile = z.strictObject({
  title: Title,
  minecraft: z.literal('1.18.2'),
  spawn: Stand,
  meeting: Stand,
  areas: z.array(Area).min(1).max(8),
  doors: z.array(Door),
  homes: z.int().min(1),
  places: z.array(z.strictObject({ id: z.string(), title: Title, stand: Stand })),
  signs: z.array(SignText).default([]),
  grounds: z.array(Ground).default([]),
  residents: z.array(Resident).max(30).refine(isEachOnce, { error: 'two residents have the same id' }).default([]),
  extent: Box,
  parts: z.array(z.strictObject({ file: z.string().regex(/^[a-z0-9-]+\.schem$/), at: Position })).min(1),
})

/** A world that classes can be given a copy of; `folder` is an absolute path ending in a slash. */
export type Template = Readonly<z.infer<typeof WorldFile>> & { readonly name: string; readonly folder: string }

const folderOf = (name: string): string => fileURLToPath(new URL(`../templates/${name}/`, import.meta.url))

/** @throws Error that names the file and what is wrong in it. */
export async function loadTemplate(name: string): Promise<Template> {
  const folder = folderOf(name)
  const parsed = WorldFile.safeParse(parse(await readFile(`${folder}world.yaml`, 'utf8')))
  if (!parsed.success) throw new Error(`${folder}world.yaml: ${z.prettifyError(parsed.error)}`)
  return { ...parsed.data, name, folder }
}

/** Every template that is shipped, by name. */
export async function listTemplates(): Promise<Template[]> {
  const entries = await readdir(folderOf('.'), { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(names.toSorted().map(loadTemplate))
}
