import { Data3DTexture, LinearFilter } from 'three'
import type { Position } from '@jagten/worlds/geometry'

/** Light of cells as a graphics card blends it: its axes are x, z, y. */
export function lightOf(texels: Uint8Array<ArrayBuffer>, { x, y, z }: Position): Data3DTexture {
  const texture = new Data3DTexture(texels, x, z, y)
  texture.minFilter = LinearFilter
  texture.magFilter = LinearFilter
  texture.needsUpdate = true
  return texture
}
/** One cell in full daylight, until there is more. */
export const noLight = (): Data3DTexture => lightOf(Uint8Array.of(255, 255, 0, 255), { x: 1, y: 1, z: 1 })
