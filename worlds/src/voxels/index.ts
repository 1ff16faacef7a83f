export { MARKS, compare, comparisonOf } from './compare.ts'
export type { Comparison, Mark } from './compare.ts'
export { cut, cutInSteps } from './cut.ts'
export { difference, differenceInSteps } from './difference.ts'
export type { Difference } from './difference.ts'
export {
  columnsReached,
  createPaints,
  fromAbove,
  fromAboveInSteps,
  lookAgain,
  paintAbove,
  paintColumn,
} from './from-above.ts'
export type { Above, Paints } from './from-above.ts'
export { isShining, mapColour } from './map-colours.ts'
export type { Colour, Hour } from './map-colours.ts'
export * as nbt from './nbt.ts'
export { applyPatch, composePatches, invertPatch, splitPatch } from './patch.ts'
export type { Patch } from './patch.ts'
export { createPaletteOf } from './palette.ts'
export { scan, scanInSteps } from './scan.ts'
export type { Section, Source } from './scan.ts'
export { readSchematic, unpackVarints, writeSchematic } from './schematic.ts'
export { cellIndex, cellPosition, counts, isAir, withExtras } from './voxels.ts'
export type { Voxels } from './voxels.ts'
