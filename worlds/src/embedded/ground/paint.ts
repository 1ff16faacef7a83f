import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import type { Template } from '../../template.ts'
import { readSchematic } from '../../voxels/index.ts'
import type { Voxels } from '../../voxels/index.ts'
import { Unusable, unusable } from '../unusable.ts'
import { SIGN, entityKind } from './block-entities.ts'
import { Column } from './column.ts'
import { DATA_VERSION } from './data-version.ts'
import { columnKey } from './ground.ts'
import { signToNbt } from './sign.ts'
import { AIR, stateFromText } from './states.ts'

/** Most bytes a template's part may unpack to. */
const LARGEST = 256 * 1024 * 1024

/**
 * The columns of a template that nobody has changed yet.
 *
 * @throws Unusable that names the part if it is missing or damaged, if a part uses a block state that 1.18.2 does not
 * have, or if words are for a sign that does not stand.
 */
export async function paint(template: Template): Promise<Map<string, Column>> {
  const columns = new Map<string, Column>()
  for (const { file, at } of template.parts) {
    const part = await readPart(template.folder, file)
    const ids = part.palette.map((state) => {
      const id = stateFromText(state)
      if (id === undefined) throw new Unusable('template-damaged', file, `${state} is not a block of Minecraft 1.18.2`)
      return id
    })
    let cell = 0
    for (let y = at.y; y < at.y + part.size.y; y += 1)
      for (let z = at.z; z < at.z + part.size.z; z += 1)
        for (let x = at.x; x < at.x + part.size.x; x += 1)
          columnAt(columns, x >> 4, z >> 4).set(x, y, z, ids[part.cells[cell++] ?? 0] ?? AIR)
  }
  for (const { at, lines } of template.signs) {
    const column = columnAt(columns, at.x >> 4, at.z >> 4)
    if (entityKind(column.get(at.x, at.y, at.z)) !== SIGN)
      throw new Unusable('template-damaged', 'world.yaml', `no sign stands at ${at.x} ${at.y} ${at.z}`)
    column.setExtra(at.x, at.y, at.z, signToNbt({ lines, hidden: false }))
  }
  return columns
}

async function readPart(folder: string, file: string): Promise<Voxels> {
  try {
    const packed = await readFile(`${folder}${file}`)
    return readSchematic(gunzipSync(packed, { maxOutputLength: LARGEST }), DATA_VERSION)
  } catch (error) {
    const { code, message } = unusable(error)
    if (code === 'file-missing') throw new Unusable('template-missing', file, message)
    throw new Unusable(code === 'folder-unusable' ? 'template-damaged' : code, file, message)
  }
}

function columnAt(columns: Map<string, Column>, x: number, z: number): Column {
  const key = columnKey(x, z)
  const column = columns.get(key) ?? new Column()
  columns.set(key, column)
  return column
}
