import { bakeInSteps, createLooks, lampsOf, meshPart, partsOf, partsReached, rebakeInSteps } from '@jagten/worlds/mesh'
import type { Light, PartMesh, Range } from '@jagten/worlds/mesh'
import { cellIndex } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'

/** What a mesher is told: all of the ground, or which of its cells are another block (index and state, in turn). */
export type ToMesher =
  | { readonly kind: 'all'; readonly voxels: Voxels }
  | { readonly kind: 'cells'; readonly palette: readonly string[]; readonly cells: readonly number[] }

/**
 * What it makes of it: first the light of all, then part after part; after a change its parts at once, and the light when it is
 * baked. `lamps`: the cells that shine. `done`: nothing is left to do.
 */
export type FromMesher =
  | { readonly kind: 'light'; readonly size: Light['size']; readonly texels: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'relit'; readonly range: Range; readonly texels: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'lamps'; readonly cells: readonly number[] }
  | { readonly kind: 'part'; readonly part: number; readonly mesh: PartMesh }
  | { readonly kind: 'done' }

/** Turns ground into what can be drawn, a few milliseconds at a time, what was changed last before all else. */
export function createMesher(tell: (said: FromMesher) => void) {
  let voxels: Voxels | null = null
  let palette: string[] = []
  let looks = createLooks(palette)
  let light: Light | null = null
  /** Parts that are not as they should be, the first first. */
  let parts = new Set<number>()
  let unlit: number[] = []
  let lighting: Generator<void, void> | null = null
  let isTold = true

  function* bakeAll(of: Voxels): Generator<void, void> {
    light = yield* bakeInSteps(of, looks)
    tell({ kind: 'light', size: of.size, texels: light.texels.slice() })
    tell({ kind: 'lamps', cells: lampsOf(of, looks) })
  }
  function* bakeAgain(of: Voxels, into: Light): Generator<void, void> {
    const changed = unlit
    unlit = []
    const range = yield* rebakeInSteps(of, looks, into, changed)
    tell({ kind: 'relit', range, texels: texelsIn(into, range) })
    tell({ kind: 'lamps', cells: lampsOf(of, looks) })
  }

  return {
    hear(said: ToMesher): void {
      isTold = false
      if (said.kind === 'all') {
        voxels = said.voxels
        palette = [...said.voxels.palette]
        looks = createLooks(palette)
        light = null
        unlit = []
        lighting = bakeAll(voxels)
        parts = new Set(Array.from({ length: partsOf(voxels.size) }, (_, part) => part))
        return
      }
      if (!voxels) return
      palette.push(...said.palette.slice(palette.length))
      looks.catchUp()
      const changed: number[] = []
      for (let at = 0; at + 1 < said.cells.length; at += 2) {
        const cell = said.cells[at] as number
        voxels.cells[cell] = said.cells[at + 1] as number
        changed.push(cell)
      }
      parts = new Set([...partsReached(voxels, changed), ...parts])
      unlit.push(...changed)
    },
    /** Does one piece of work. @returns Whether there is more to do. */
    work(): boolean {
      if (!voxels) return false
      // a change is seen at once, its light a moment later; nothing is shown in no light at all
      const [part] = parts
      if (part !== undefined && light) {
        parts.delete(part)
        tell({ kind: 'part', part, mesh: meshPart(voxels, looks, part) })
        return true
      }
      if (!lighting && light && unlit.length > 0) lighting = bakeAgain(voxels, light)
      if (lighting) {
        if (lighting.next().done) lighting = null
        return true
      }
      if (!isTold) tell({ kind: 'done' })
      isTold = true
      return false
    },
  }
}

/** The light of a range alone, in the order of the cells. */
function texelsIn({ size, texels }: Light, { low, high }: Range): Uint8Array<ArrayBuffer> {
  const width = (high[0] - low[0] + 1) * 4
  const cut = new Uint8Array(width * (high[1] - low[1] + 1) * (high[2] - low[2] + 1))
  let at = 0
  for (let y = low[1]; y <= high[1]; y += 1)
    for (let z = low[2]; z <= high[2]; z += 1) {
      const from = cellIndex(size, low[0], y, z) * 4
      cut.set(texels.subarray(from, from + width), at)
      at += width
    }
  return cut
}
