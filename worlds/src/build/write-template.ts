import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { stringify } from 'yaml'
import type { Voxels } from '../voxels/index.ts'
import { writeSchematic } from '../voxels/index.ts'

/** Of Minecraft 1.18.2. */
const DATA_VERSION = 2975

/**
 * Writes a template that was drawn: its blocks, and what world.yaml says of it.
 *
 * @param script - Which file drew it, from the root of the project.
 */
export async function writeTemplate(name: string, script: string, voxels: Voxels, file: object): Promise<void> {
  const folder = fileURLToPath(new URL(`../../templates/${name}/`, import.meta.url))
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}${name}.schem`, gzipSync(writeSchematic(voxels, DATA_VERSION), { level: 9 }))
  const written = stringify(file, { aliasDuplicateObjects: false, singleQuote: true })
  await writeFile(`${folder}world.yaml`, `# Written by ${script}: change it there.\n${written}`)
}
