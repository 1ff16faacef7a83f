import { bakeInSteps, createLooks, meshPart, partsOf, partsReached, rebakeInSteps } from '@jagten/worlds/mesh'
import { cellIndex, readSchematic } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { middle, row } from './rows.ts'
import type { Row } from './rows.ts'

const TOWN = fileURLToPath(new URL('../../../worlds/templates/lykkeparken/lykkeparken.schem', import.meta.url))
const KILOBYTES = 1000
const MILLIONS = 1e6

/** What a page does before it can draw the town in 3D, and after a block was placed in it. */
export function scene(): Row[] {
  const town: Voxels = readSchematic(gunzipSync(readFileSync(TOWN)))
  const looks = createLooks(town.palette)
  const parts = Array.from({ length: partsOf(town.size) }, (_, part) => part)
  const meshes = parts.map((part) => meshPart(town, looks, part))
  const cell = cellIndex(town.size, 130, 6, 120)
  const stone = town.palette.findIndex((state) => state.includes('stone'))
  const change = (): void => void (town.cells[cell] = town.cells[cell] === 0 ? stone : 0)
  const light = finished(bakeInSteps(town, looks))
  const bytes = meshes.flatMap(({ solid, clear }) => [solid, clear]).reduce((sum, { count }) => sum + count * 48, 0)
  return [
    row(
      'mesh of the town with nooks (floor: one pass over its cells)',
      middle(() => parts.map((part) => meshPart(town, looks, part))),
      { floor: middle(() => onePass(town)) },
    ),
    row(
      'mesh after a block was placed',
      middle(() => {
        change()
        return partsReached(town, [cell]).map((part) => meshPart(town, looks, part))
      }),
    ),
    row(
      'light of the town: sun, sky and lamps',
      middle(() => finished(bakeInSteps(town, looks))),
    ),
    row(
      'light after a block was placed',
      middle(() => {
        change()
        return finished(rebakeInSteps(town, looks, light, [cell]))
      }),
    ),
    row('faces of the town', bytes / MILLIONS, { unit: 'MB' }),
    row('the town on its way to a page', gzipSync(town.cells, { level: 4 }).length / KILOBYTES, { unit: 'kB' }),
  ]
}

function finished<Made>(steps: Generator<void, Made>): Made {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function onePass({ cells }: Voxels): number {
  let sum = 0
  for (const cell of cells) sum += cell
  return sum
}
