import { isShining } from '../voxels/index.ts'
import { materialOf } from './materials.ts'
import type { Material } from './materials.ts'
import { shapeOf } from './shapes.ts'
import type { Shape } from './shapes.ts'

const MOST = 0x1_0000

/** What each state of a palette looks like, by its number; kept in tables, because every cell is asked. */
export type Looks = {
  /** For each state its part of the light that goes on, 0 to 1. */
  readonly through: Float32Array
  /** 1 for what fills its cell and cannot be seen through: no face behind it is drawn. */
  readonly covers: Uint8Array
  readonly shines: Uint8Array
  shape(state: number): Shape
  material(state: number): Material
  /** Takes in states that the palette got since; to be called before cells are gone through. */
  catchUp(): void
}

/** @param palette - May grow. */
export function createLooks(palette: readonly string[]): Looks {
  const [through, covers, shines] = [new Float32Array(MOST), new Uint8Array(MOST), new Uint8Array(MOST)]
  const shapes: Shape[] = []
  const materials: Material[] = []
  const looks: Looks = {
    through,
    covers,
    shines,
    shape: (state) => shapes[state] as Shape,
    material: (state) => materials[state] as Material,
    catchUp() {
      for (let index = shapes.length; index < palette.length; index += 1) {
        const state = palette[index] as string
        const shape = shapeOf(state)
        const material = materialOf(state, shape.kind === 'flower' || shape.kind === 'tuft')
        shapes.push(shape)
        materials.push(material)
        through[index] = material.through
        covers[index] = shape.kind === 'cube' && !material.isClear ? 1 : 0
        shines[index] = isShining(state) ? 1 : 0
      }
    },
  }
  looks.catchUp()
  return looks
}
