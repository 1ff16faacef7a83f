import type { Box, Position } from '@jagten/worlds/geometry'
import { cellIndex, createPaletteOf } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'
import type { Ground } from '../../store/ground.ts'

/** The server's ground on a page, told by hand what stands; air at first. Nothing is there before `arrive`. */
export function fakeGround({ min, max }: Box) {
  const size = { x: max.x - min.x + 1, y: max.y - min.y + 1, z: max.z - min.z + 1 }
  let held: { voxels: Voxels; palette: ReturnType<typeof createPaletteOf> } | null = null
  const changed = new Set<() => void>()
  const cells = new Set<(cells: readonly number[]) => void>()
  const on = <L>(all: Set<L>, listener: L) => {
    all.add(listener)
    return () => void all.delete(listener)
  }
  const indexOf = ({ x, y, z }: Position): number => cellIndex(size, x - min.x, y - min.y, z - min.z)
  const ground: Ground = {
    state: () => (held ? 'there' : 'waiting'),
    voxels: () => held?.voxels ?? null,
    extent: () => (held ? { min, max } : null),
    subscribe: (listener) => on(changed, listener),
    onColumns: () => () => {},
    onCells: (listener) => on(cells, listener),
    look: () => () => {},
    again: () => {},
  }
  return {
    ground,
    indexOf,
    /** All cells come, or come anew; where nothing is said there is air. */
    arrive(stands: readonly { at: Position; state: string }[] = []): void {
      const palette = createPaletteOf(['minecraft:air'])
      const voxels = { size, palette: palette.states, cells: new Uint16Array(size.x * size.y * size.z) }
      for (const { at, state } of stands) voxels.cells[indexOf(at)] = palette.indexOf(state)
      held = { voxels, palette }
      for (const listener of changed) listener()
    },
    /** A frame comes. */
    tell(...told: readonly { at: Position; state: string }[]): void {
      if (!held) return
      for (const { at, state } of told) held.voxels.cells[indexOf(at)] = held.palette.indexOf(state)
      for (const listener of cells) listener(told.map(({ at }) => indexOf(at)))
    },
    listeners: (): number => changed.size + cells.size,
  }
}
