import {
  AdditiveBlending,
  BufferAttribute,
  GLSL3,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  RawShaderMaterial,
} from 'three'
import type { Box } from '@jagten/worlds/geometry'
import { cellPosition } from '@jagten/worlds/voxels'
import { GLOW_FRAGMENT, GLOW_VERTEX } from './shaders.ts'
import type { SharedUniforms } from './uniforms.ts'

/** The shine around lamps in the evening. */
export function glowOf(shared: SharedUniforms) {
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.of(-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0), 3))
  geometry.setIndex([0, 1, 2, 0, 2, 3])
  const paint = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: GLOW_VERTEX,
    fragmentShader: GLOW_FRAGMENT,
    uniforms: { evening: shared.evening, eye: shared.eye },
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
  })
  const mesh = new Mesh(geometry, paint)
  mesh.frustumCulled = false
  mesh.renderOrder = 3
  mesh.visible = false
  return {
    mesh,
    set(cells: readonly number[], { min, max }: Box): void {
      const size = { x: max.x - min.x + 1, y: max.y - min.y + 1, z: max.z - min.z + 1 }
      const places = cells.flatMap((cell) => {
        const { x, y, z } = cellPosition(size, cell)
        return [min.x + x + 0.5, min.y + y + 0.5, min.z + z + 0.5]
      })
      geometry.setAttribute('lamp', new InstancedBufferAttribute(Float32Array.from(places), 3))
      geometry.instanceCount = cells.length
    },
    dispose(): void {
      geometry.dispose()
      paint.dispose()
    },
  }
}
