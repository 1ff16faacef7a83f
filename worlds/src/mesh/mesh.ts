import type { Voxels } from '../voxels/index.ts'
import { meshShapes } from './boxes.ts'
import { meshCubes } from './cubes.ts'
import type { Looks } from './looks.ts'
import { pad } from './padded.ts'
import { partCorner } from './parts.ts'
import { SIDES, createQuads } from './quads.ts'
import type { Quads } from './quads.ts'

/** What is seen of a part of the town: what hides what lies behind it, and glass and water. */
export type PartMesh = { readonly solid: Quads; readonly clear: Quads }

/** What is seen of a part of the town. */
export function meshPart(voxels: Voxels, looks: Looks, part: number): PartMesh {
  const padded = pad(voxels, looks, partCorner(voxels.size, part))
  const [solid, clear] = [createQuads(), createQuads()]
  for (const side of SIDES.keys()) meshCubes(padded, looks, side, solid)
  meshShapes(padded, looks, solid, clear)
  return { solid: solid.done(), clear: clear.done() }
}
