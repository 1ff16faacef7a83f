import type { Box } from '@jagten/worlds/geometry'
import { contains, size } from '@jagten/worlds/geometry'
import { bill, rentPerHomeMonth } from '@jagten/worlds/prices'
import type { Bill, PriceList } from '@jagten/worlds/prices'
import { cellIndex, createPaletteOf, cut } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'
import type { ClassBlocks } from './class-blocks.ts'

export type BillingPorts = {
  readonly blocks: Pick<ClassBlocks, 'newest' | 'onFrame' | 'mirror'>
  /** What stands in the world where nobody has built; null when its template is gone. */
  readonly ground: () => Promise<{ readonly extent: Box; readonly voxels: Voxels } | null>
  readonly areas: () => readonly { readonly id: string; readonly box: Box }[]
  readonly homes: () => number
  readonly prices: PriceList
}

/** What a class has built for, in play money. */
export interface Billing {
  /** Of one area as it stands now; null for an area there is not. */
  ofArea(area: string): Promise<Bill | null>
  /** Of an area as it would be. */
  ofVoxels(area: string, voxels: Voxels): Promise<Bill | null>
  /** Of the land between the areas. */
  ofCommon(): Promise<Bill | null>
  /**
   * What all areas and the land between them cost together, and what that is a month for each home, in whole kroner; null when
   * the world's template is gone.
   */
  ofAll(): Promise<{ readonly spent: number; readonly perHomeMonth: number } | null>
}

/** The common land, beside the areas by their ids. */
const COMMON = ''

export function createBilling({ blocks, ground, areas, homes, prices }: BillingPorts): Billing {
  /** Reckoned last, by area, as long as nothing is built there: thirty pages ask after every block. */
  const known = new Map<string, Promise<Bill | null>>()
  // for as long as the blocks are followed, as the bills are
  blocks.onFrame(({ cells }) => {
    for (const { at } of cells) known.delete(areas().find(({ box }) => contains(box, at))?.id ?? COMMON)
  })

  function remembered(area: string, reckon: () => Promise<Bill | null>): Promise<Bill | null> {
    // tells of all that stands by now
    blocks.newest()
    const before = known.get(area)
    if (before) return before
    const bill = reckon()
    known.set(area, bill)
    const forget = (): unknown => known.get(area) === bill && known.delete(area)
    // what could not be reckoned is tried anew by whoever asks next
    void bill.then((found) => found ?? forget(), forget)
    return bill
  }

  async function ofVoxels(area: string, voxels: Voxels): Promise<Bill | null> {
    const first = await ground()
    const box = areas().find(({ id }) => id === area)?.box
    if (!first || !box) return null
    return bill(voxels, cut(first.voxels, first.extent.min, box), prices, homes())
  }

  const ofArea = (area: string): Promise<Bill | null> =>
    remembered(area, async () => {
      const mirror = await blocks.mirror()
      const box = areas().find(({ id }) => id === area)?.box
      return mirror && box ? ofVoxels(area, mirror.cut(box)) : null
    })

  const ofCommon = (): Promise<Bill | null> =>
    remembered(COMMON, async () => {
      const [mirror, first] = [await blocks.mirror(), await ground()]
      if (!mirror || !first) return null
      const boxes = areas().map(({ box }) => box)
      return bill(asAtFirst(mirror.voxels(), first.voxels, first.extent, boxes), first.voxels, prices, homes())
    })

  return {
    ofVoxels,
    ofArea,
    ofCommon,
    async ofAll() {
      const bills = await Promise.all([ofCommon(), ...areas().map(({ id }) => ofArea(id))])
      const spent = bills.reduce<number | null>(
        (sum, one) => (sum === null || one === null ? null : sum + one.total),
        0,
      )
      return spent === null ? null : { spent, perHomeMonth: rentPerHomeMonth(spent, prices.loan, homes()) }
    },
  }
}

/** Voxels of the extent in which boxes are what they were at first, so that nothing in them is new. */
function asAtFirst(voxels: Voxels, first: Voxels, extent: Box, boxes: readonly Box[]): Voxels {
  const whole = size(extent)
  const palette = createPaletteOf(voxels.palette)
  const numbers = palette.numbersOf(first.palette)
  const cells = voxels.cells.slice()
  for (const { min, max } of boxes)
    for (let y = min.y; y <= max.y; y += 1)
      for (let z = min.z; z <= max.z; z += 1)
        for (let x = min.x; x <= max.x; x += 1) {
          const cell = cellIndex(whole, x - extent.min.x, y - extent.min.y, z - extent.min.z)
          cells[cell] = numbers[first.cells[cell] ?? 0] ?? 0
        }
  return { size: whole, palette: palette.states, cells }
}
