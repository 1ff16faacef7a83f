import type { Data3DTexture, Vector3 } from 'three'

/** What all paints of one picture ask: one value for all, changed in place. */
export type SharedUniforms = {
  /** Light of the cells: the texture's axes are x, z, y. */
  readonly light: { value: Data3DTexture }
  /** Where the cells begin in the world, and how many there are along each axis. */
  readonly corner: { value: Vector3 }
  readonly span: { value: Vector3 }
  readonly eye: { value: Vector3 }
  readonly sun: { value: Vector3 }
  /** 0: day, 1: evening. */
  readonly evening: { value: number }
  /** What is farther away than so many blocks is fog. */
  readonly sight: { value: number }
}
