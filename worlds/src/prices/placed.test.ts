import { describe, expect, test } from 'vitest'
import { loadPrices } from '../price-file/load.ts'
import type { Position } from '../geometry/index.ts'
import { piece } from './piece.ts'
import { lookAtPlaced } from './placed.ts'
import { FACINGS } from './turn.ts'

const list = await loadPrices()
const at = { x: 8, y: 64, z: 8 }
const key = ({ x, y, z }: Position) => `${x},${y},${z}`

/** A lawn with some blocks on it. */
const lawn =
  (blocks: readonly { readonly at: Position; readonly state: string }[] = []) =>
  (asked: Position): string =>
    blocks.find((one) => key(one.at) === key(asked))?.state ??
    (asked.y < 64 ? 'minecraft:grass_block' : asked.y === 64 ? 'minecraft:grass' : 'minecraft:air')

describe.each(list.things.map((one) => [one.id, one] as const))('a planned %s', (_id, thing) => {
  test.each(FACINGS)('looking %s is free on a lawn, stands when it was put, and in between has begun', (facing) => {
    const cells = piece(thing, at, facing)
    const fresh = lookAtPlaced(list, thing, { at, facing }, lawn())
    expect(fresh.state).toBe('free')
    expect(fresh.missing.map((cell) => key(cell.at)).toSorted()).toEqual(cells.map((cell) => key(cell.at)).toSorted())
    expect(lookAtPlaced(list, thing, { at, facing }, lawn(cells))).toEqual({
      state: 'stands',
      missing: [],
      differs: [],
    })
    // whatever of it stands, the rest is what is missing: nothing is put twice
    for (let built = 1; built < cells.length; built += 1) {
      const half = lookAtPlaced(list, thing, { at, facing }, lawn(fresh.missing.slice(0, built)))
      expect(half).toEqual({ state: 'begun', missing: fresh.missing.slice(built), differs: [] })
    }
  })

  test('is not put over a block somebody placed, and tells where that is', () => {
    for (const cell of piece(thing, at, 'east')) {
      const taken = lawn([{ at: cell.at, state: 'minecraft:pink_wool' }])
      expect(lookAtPlaced(list, thing, { at, facing: 'east' }, taken)).toEqual({
        state: 'in-the-way',
        missing: [],
        differs: [cell.at],
      })
    }
  })

  test('is not put into the air', () => {
    const pond = (asked: Position): string => (asked.y < 64 ? 'minecraft:water[level=0]' : 'minecraft:air')
    expect(lookAtPlaced(list, thing, { at, facing: 'north' }, pond)).toMatchObject({ state: 'no-ground', missing: [] })
  })
})
