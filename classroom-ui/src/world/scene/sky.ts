import { BufferAttribute, BufferGeometry, GLSL3, Matrix4, Mesh, RawShaderMaterial } from 'three'
import { SKY_FRAGMENT, SKY_VERTEX } from './shaders.ts'
import type { SharedUniforms } from './uniforms.ts'

/** The sky behind everything; `back`: from the picture to directions in the world, set before each picture. */
export function skyOf(shared: SharedUniforms) {
  const back = { value: new Matrix4() }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.of(-1, -1, 0, 3, -1, 0, -1, 3, 0), 3))
  const paint = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: SKY_VERTEX,
    fragmentShader: SKY_FRAGMENT,
    uniforms: { evening: shared.evening, sight: shared.sight, eye: shared.eye, back },
    depthWrite: false,
  })
  const sky = new Mesh(geometry, paint)
  sky.frustumCulled = false
  sky.renderOrder = -1
  return { sky, back }
}
