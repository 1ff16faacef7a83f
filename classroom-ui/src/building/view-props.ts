import type { Box, Position } from '@jagten/worlds/geometry'
import type { PriceList } from '@jagten/worlds/prices'
import type { Building } from './building.ts'
import type { Tools } from './use-tools.ts'

/** What every picture of the area is given on which one builds. */
export type ViewProps = {
  readonly building: Building
  readonly list: PriceList
  /** The area, in block coordinates. */
  readonly box: Box
  /** Where it is pointed at, what would be done there, and the ways to point and to do it. */
  readonly tools: Tools
  /** Cells that were just taken back. */
  readonly refused: readonly Position[]
}
