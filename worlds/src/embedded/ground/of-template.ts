import { size } from '../../geometry/index.ts'
import type { Template } from '../../template.ts'
import { cellIndex, withExtras } from '../../voxels/index.ts'
import type { Voxels } from '../../voxels/index.ts'
import { heldOf } from '../written.ts'
import { columnKey } from './ground.ts'
import { paint } from './paint.ts'
import { stateText } from './states.ts'

/** What stands within a template's extent where nobody has built yet. @throws Unusable as `paint` does. */
export async function templateGround(template: Template): Promise<Voxels> {
  const { extent } = template
  const whole = size(extent)
  const columns = await paint(template)
  const cells = new Uint16Array(whole.x * whole.y * whole.z)
  const indexes = new Map<number, number>([[0, 0]])
  const extras = new Map<number, string>()
  for (let z = 0; z < whole.z; z += 1)
    for (let x = 0; x < whole.x; x += 1) {
      const [worldX, worldZ] = [extent.min.x + x, extent.min.z + z]
      const column = columns.get(columnKey(worldX >> 4, worldZ >> 4))
      if (!column) continue
      for (let y = 0; y < whole.y; y += 1) {
        const stateId = column.get(worldX, extent.min.y + y, worldZ)
        let index = indexes.get(stateId)
        if (index === undefined) indexes.set(stateId, (index = indexes.size))
        const cell = cellIndex(whole, x, y, z)
        cells[cell] = index
        const held = column.extra(worldX, extent.min.y + y, worldZ)
        const extra = held && heldOf({ stateId, extra: held })[1]
        if (extra) extras.set(cell, extra)
      }
    }
  return withExtras({ size: whole, palette: [...indexes.keys()].map(stateText), cells }, extras)
}
