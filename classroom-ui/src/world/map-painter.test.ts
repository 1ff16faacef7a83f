import { expect, test } from 'vitest'
import { createPaints, fromAbove, paintAbove } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'
import type { Ground } from '../store/ground.ts'
import { followOnMap } from './map-painter.ts'

const SIZE = { x: 64, y: 3, z: 64 }
const PALETTE = ['minecraft:air', 'minecraft:grass_block', 'minecraft:bricks']
const lawn = (): Voxels => ({
  size: SIZE,
  palette: PALETTE,
  cells: new Uint16Array(SIZE.x * SIZE.y * SIZE.z).fill(1, 0, SIZE.x * SIZE.z),
})
const drawn = (voxels: Voxels) => paintAbove(fromAbove(voxels), createPaints(PALETTE, 'day'))

/** A map whose frames come when the test says so; each has time for `steps` pieces of work. */
function openMap(first: Voxels | null, steps = 1_000) {
  let voxels = first
  const listeners = new Set<() => void>()
  const columns = new Set<(changed: readonly number[]) => void>()
  let next: (() => void) | null = null
  let clock = 0
  const screen = { pixels: new Uint8ClampedArray(), shown: [] as (readonly [number, number])[] }
  const ground: Pick<Ground, 'voxels' | 'subscribe' | 'onColumns'> = {
    voxels: () => voxels,
    subscribe: (listener) => (listeners.add(listener), () => void listeners.delete(listener)),
    onColumns: (listener) => (columns.add(listener), () => void columns.delete(listener)),
  }
  const stop = followOnMap(
    ground as Ground,
    {
      fit: () => {},
      show(pixels, top, rows) {
        screen.shown.push([top, rows])
        const part = pixels.subarray(top * SIZE.x * 4, (top + rows) * SIZE.x * 4)
        if (rows === SIZE.z) screen.pixels = pixels.slice()
        else screen.pixels.set(part, top * SIZE.x * 4)
      },
    },
    'day',
    {
      next: (work) => ((next = work), () => (next = null)),
      now: () => (clock += 6 / steps),
    },
  )
  return {
    screen,
    stop,
    isAtRest: () => next === null,
    listeners: () => listeners.size + columns.size,
    frame() {
      const work = next
      next = null
      work?.()
    },
    rest() {
      for (let frames = 0; next; frames += 1) {
        if (frames > 500) throw new Error('the map does not come to rest')
        this.frame()
      }
    },
    comes(fetched: Voxels) {
      voxels = fetched
      for (const listener of listeners) listener()
    },
    builds(x: number, y: number, z: number, state: number) {
      voxels!.cells[(y * SIZE.z + z) * SIZE.x + x] = state
      for (const listener of columns) listener([z * SIZE.x + x])
    },
  }
}

test('the map is drawn when the ground comes, in as many frames as it needs, and is seen whole', () => {
  const map = openMap(null, 1)
  map.rest()
  expect(map.screen.shown).toEqual([])
  const voxels = lawn()
  map.comes(voxels)
  map.frame()
  expect(map.screen.shown).toEqual([])
  map.rest()
  expect(map.screen.shown).toEqual([[0, 64]])
  expect(map.screen.pixels).toEqual(drawn(voxels))
})

test('a block that is placed is painted again with what it shades, and nothing else', () => {
  const voxels = lawn()
  const map = openMap(voxels)
  map.rest()
  map.builds(10, 1, 20, 2)
  map.builds(10, 2, 20, 2)
  map.rest()
  expect(map.screen.shown.slice(1)).toEqual([[20, 9]])
  expect(map.screen.pixels).toEqual(drawn(voxels))
})

test('what is built while the map is being drawn is on it', () => {
  const voxels = lawn()
  const map = openMap(voxels, 1)
  map.frame()
  map.builds(1, 1, 1, 2)
  map.frame()
  map.builds(60, 1, 60, 2)
  map.rest()
  expect(map.screen.pixels).toEqual(drawn(voxels))
})

test('ground that is fetched anew while the old is drawn takes its place', () => {
  const map = openMap(lawn(), 1)
  map.frame()
  const other = lawn()
  other.cells.fill(2, 0, 600)
  map.comes(other)
  map.rest()
  expect(map.screen.pixels).toEqual(drawn(other))
})

test('in a tab that gets no frames nothing is drawn, and all of it when it is looked at again', () => {
  const voxels = lawn()
  const map = openMap(voxels)
  map.rest()
  for (let x = 0; x < 40; x += 1) map.builds(x, 1, 5, 2)
  expect(map.screen.shown).toHaveLength(1)
  map.rest()
  expect(map.screen.pixels).toEqual(drawn(voxels))
})

test('a map that is closed listens no more', () => {
  const map = openMap(lawn())
  map.stop()
  expect([map.listeners(), map.isAtRest()]).toEqual([0, true])
})
