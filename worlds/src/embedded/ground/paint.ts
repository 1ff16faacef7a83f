import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import type { Template } from '../../template.ts'
import { readSchematic } from '../../voxels/index.ts'
import { Column } from './column.ts'
import { columnKey } from './ground.ts'
import { AIR, stateFromText } from './states.ts'

/** Most bytes a template's part may unpack to. */
const LARGEST = 256 * 1024 * 1024

/**
 * The columns of a template that nobody has changed yet.
 *
 * @throws Error that names the part and the block, if a part uses a block state that 1.18.2 does not have.
 */
export async function paint(template: Template): Promise<Map<string, Column>> {
  const columns = new Map<string, Column>()
  for (const { file, at } of template.parts) {
    const packed = await readFile(`${template.folder}${file}`)
    const part = readSchematic(gunzipSync(packed, { maxOutputLength: LARGEST }))
    const ids = part.palette.map((state) => {
      const id = stateFromText(state)
      if (id === undefined) throw new Error(`${file}: ${state} is not a block of Minecraft 1.18.2`)
      return id
    })
    let cell = 0
    for (let y = at.y; y < at.y + part.size.y; y += 1)
      for (let z = at.z; z < at.z + part.size.z; z += 1)
        for (let x = at.x; x < at.x + part.size.x; x += 1)
          columnAt(columns, x >> 4, z >> 4).set(x, y, z, ids[part.cells[cell++] ?? 0] ?? AIR)
  }
  return columns
}

function columnAt(columns: Map<string, Column>, x: number, z: number): Column {
  const key = columnKey(x, z)
  const column = columns.get(key) ?? new Column()
  columns.set(key, column)
  return column
}
