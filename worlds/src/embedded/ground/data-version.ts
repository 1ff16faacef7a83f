import type { nbt } from '../../voxels/index.ts'
import { Unusable } from '../unusable.ts'
import { MINECRAFT, registry } from './states.ts'

/** The number of the one version whose worlds are read: 2975. */
export const DATA_VERSION = registry.version.dataVersion ?? 0

/**
 * Refuses what another version of Minecraft has written: its blocks would be read as others, or as air.
 *
 * @throws Unusable for another version; RangeError where none is named.
 */
export function checkDataVersion(tag: nbt.Tag | undefined, file: string): void {
  if (tag?.kind !== 'int' || tag.value < 1) throw new RangeError(`${file}: no DataVersion`)
  if (tag.value === DATA_VERSION) return
  const code = tag.value > DATA_VERSION ? 'world-newer' : 'world-older'
  throw new Unusable(code, file, `DataVersion ${tag.value}, ${MINECRAFT} has ${DATA_VERSION}`)
}
