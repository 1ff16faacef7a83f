import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readYaml } from '@jagten/lesson-plans/yaml-lines'
import { z } from 'zod'
import { Area, Box, Door, Position, Stand } from './geometry/index.ts'
import { mistakesIn } from './template-mistakes.ts'

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
  residents: z.array(Resident).max(30).default([]),
  extent: Box,
  parts: z.array(z.strictObject({ file: z.string().regex(/^[a-z0-9-]+\.schem$/), at: Position })).min(1),
})

/** A world that classes can be given a copy of; `folder` is an absolute path ending in a slash. */
export type Template = Readonly<z.infer<typeof WorldFile>> & { readonly name: string; readonly folder: string }

const folderOf = (name: string): string => fileURLToPath(new URL(`../templates/${name}/`, import.meta.url))

/** @throws Error as {@link parseWorld}, or that the file cannot be read. */
export async function loadTemplate(name: string): Promise<Template> {
  const folder = folderOf(name)
  const file = `${folder}world.yaml`
  return { ...parseWorld(await readFile(file, 'utf8'), file), name, folder }
}

/**
 * Reads a world.yaml from its text.
 *
 * @param file - Named in what is said about mistakes.
 * @throws Error with one line a mistake: file, line, field and what is wrong with it.
 */
export function parseWorld(text: string, file: string): Readonly<z.infer<typeof WorldFile>> {
  const written = readYaml(text, file)
  const parsed = WorldFile.safeParse(written.value)
  if (!parsed.success) throw written.toError(parsed.error.issues)
  const mistakes = mistakesIn(parsed.data)
  if (mistakes.length > 0) throw written.toError(mistakes)
  return parsed.data
}

/** Every template that is shipped, by name. */
export async function listTemplates(): Promise<Template[]> {
  const entries = await readdir(folderOf('.'), { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(names.toSorted().map(loadTemplate))
}
