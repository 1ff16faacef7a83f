export * as nbt from './nbt.ts'
export { readSchematic, writeSchematic } from './schematic.ts'
export { cellIndex } from './voxels.ts'
export type { Voxels } from './voxels.ts'
