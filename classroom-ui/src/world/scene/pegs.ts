import {
  GLSL3,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  LatheGeometry,
  Matrix4,
  RawShaderMaterial,
  SphereGeometry,
  Vector2,
  Color,
} from 'three'
import type { BufferGeometry } from 'three'
import type { Position } from '@jagten/worlds/geometry'
import { PLAIN_FRAGMENT, PLAIN_VERTEX } from './shaders.ts'
import type { SharedUniforms } from './uniforms.ts'

/** Somebody in the park, drawn as a turned wooden peg: where their feet are, and the colour of their group as in CSS. */
export type Peg = { readonly id: string; readonly at: Position; readonly colour: string }

const HEAD = '#D9B184'
/** Most of them at once: a class, its neighbours, and Lykke. */
const MOST = 128

export function createPegs(shared: SharedUniforms) {
  const paint = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: PLAIN_VERTEX,
    fragmentShader: PLAIN_FRAGMENT,
    uniforms: { ...shared, windows: { value: 0 } },
  })
  const profile = [
    [0, 0],
    [0.3, 0],
    [0.31, 0.06],
    [0.25, 0.5],
    [0.19, 1],
    [0.15, 1.22],
    [0.11, 1.3],
    [0, 1.32],
  ]
  const body = tinted(
    new LatheGeometry(
      profile.map(([x = 0, y = 0]) => new Vector2(x, y)),
      14,
    ),
  )
  const head = tinted(new SphereGeometry(0.23, 14, 10).translate(0, 1.5, 0))
  const meshes = [body, head].map((geometry) => {
    const mesh = new InstancedMesh(geometry, paint, MOST)
    mesh.count = 0
    mesh.frustumCulled = false
    return mesh
  })
  const group = new Group()
  group.add(...meshes)
  const heads = new Color().setStyle(HEAD, '')

  return {
    group,
    set(pegs: readonly Peg[]): void {
      const shown = pegs.slice(0, MOST)
      for (const [which, mesh] of meshes.entries()) {
        mesh.count = shown.length
        const tint = mesh.geometry.getAttribute('tint') as InstancedBufferAttribute
        for (const [index, { at, colour }] of shown.entries()) {
          mesh.setMatrixAt(index, new Matrix4().makeTranslation(at.x, at.y, at.z))
          const { r, g, b } = which === 0 ? new Color().setStyle(colour, '') : heads
          tint.setXYZ(index, r, g, b)
        }
        mesh.instanceMatrix.needsUpdate = true
        tint.needsUpdate = true
      }
    },
    dispose(): void {
      for (const mesh of meshes) {
        mesh.geometry.dispose()
        mesh.dispose()
      }
      paint.dispose()
    },
  }
}

function tinted(geometry: BufferGeometry): BufferGeometry {
  return geometry.setAttribute('tint', new InstancedBufferAttribute(new Float32Array(MOST * 3), 3))
}
