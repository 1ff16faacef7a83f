import {
  BoxGeometry,
  BufferGeometry,
  CylinderGeometry,
  Float32BufferAttribute,
  GLSL3,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  Quaternion,
  RawShaderMaterial,
  Vector3,
} from 'three'
import type { Box } from '@jagten/worlds/geometry'
import { PLAIN_FRAGMENT, PLAIN_VERTEX } from './shaders.ts'
import type { SharedUniforms } from './uniforms.ts'

/** How far the table of paper reaches beyond the park, and how many houses stand on it. */
const REACH = 900
const HOUSES = 170
const PAPER = [0.937, 0.906, 0.839] as const

/** The town around, which nobody builds in: an architect's model in paper. Always the same for the same place. */
export function createSurroundings({ min, max }: Box, level: number, shared: SharedUniforms) {
  const paint = (windows: number): RawShaderMaterial =>
    new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: PLAIN_VERTEX,
      fragmentShader: PLAIN_FRAGMENT,
      uniforms: { ...shared, windows: { value: windows } },
    })
  const [groundPaint, housePaint] = [paint(0), paint(1)]
  const group = new Group()
  const middle = { x: (min.x + max.x + 1) / 2, z: (min.z + max.z + 1) / 2 }
  const half = { x: (max.x - min.x + 1) / 2, z: (max.z - min.z + 1) / 2 }

  const ground = instanced(
    frame(half, level),
    groundPaint,
    [new Matrix4().makeTranslation(middle.x, 0, middle.z)],
    () => PAPER,
  )
  const chance = chancesFrom(7)
  const walls: Matrix4[] = []
  const roofs: Matrix4[] = []
  for (let house = 0; house < HOUSES; house += 1) {
    const turn = chance() * Math.PI * 2
    const away = 26 + chance() ** 1.6 * 360
    const [x, z] = [
      middle.x + Math.cos(turn) * (half.x * edgeOf(turn) + away),
      middle.z + Math.sin(turn) * (half.z * edgeOf(turn) + away),
    ]
    const [wide, deep, high] = [9 + chance() * 13, 8 + chance() * 7, 5 + chance() * 7 + away / 40]
    const turned = new Quaternion().setFromAxisAngle(
      new Vector3(0, 1, 0),
      Math.round(chance() * 3) * (Math.PI / 2) + chance() * 0.3,
    )
    const at = (y: number): Vector3 => new Vector3(x, level + y, z)
    walls.push(new Matrix4().compose(at(0), turned, new Vector3(wide, high, deep)))
    roofs.push(new Matrix4().compose(at(high), turned, new Vector3(wide, 2.5 + deep * 0.3, deep)))
  }
  const shade = (index: number): readonly [number, number, number] => {
    const part = 0.93 + (0.07 * ((index * 37) % 11)) / 11
    return [PAPER[0] * part, PAPER[1] * part, PAPER[2] * part]
  }
  const roof = new CylinderGeometry(0, Math.SQRT1_2, 1, 4, 1)
    .rotateY(Math.PI / 4)
    .translate(0, 0.5, 0)
    .toNonIndexed()
  roof.computeVertexNormals()
  group.add(
    ground,
    instanced(new BoxGeometry(1, 1, 1).translate(0, 0.5, 0), housePaint, walls, shade),
    instanced(roof, groundPaint, roofs, shade),
  )

  return {
    group,
    dispose(): void {
      for (const one of group.children)
        if (one instanceof InstancedMesh) {
          one.geometry.dispose()
          one.dispose()
        }
      groundPaint.dispose()
      housePaint.dispose()
    },
  }
}

/** How far the edge of a square lies in a direction, as a share of half its side. */
const edgeOf = (turn: number): number => 1 / Math.max(Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn)))

/** The paper around the park, with the park left out. */
function frame(half: { readonly x: number; readonly z: number }, level: number): BufferGeometry {
  const [x, z, far] = [half.x, half.z, REACH]
  const strip = (fromX: number, fromZ: number, toX: number, toZ: number): number[] =>
    [
      [fromX, level, fromZ, fromX, level, toZ, toX, level, toZ],
      [fromX, level, fromZ, toX, level, toZ, toX, level, fromZ],
    ].flat()
  const points = [
    ...strip(-far, -far, far, -z),
    ...strip(-far, z, far, far),
    ...strip(-far, -z, -x, z),
    ...strip(x, -z, far, z),
  ]
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(points, 3))
  geometry.setAttribute(
    'normal',
    new Float32BufferAttribute(
      points.map((_, at) => (at % 3 === 1 ? 1 : 0)),
      3,
    ),
  )
  return geometry
}

function instanced(
  geometry: BufferGeometry,
  paint: RawShaderMaterial,
  places: readonly Matrix4[],
  tintOf: (index: number) => readonly [number, number, number],
): InstancedMesh {
  const mesh = new InstancedMesh(geometry, paint, places.length)
  for (const [index, place] of places.entries()) mesh.setMatrixAt(index, place)
  geometry.setAttribute(
    'tint',
    new InstancedBufferAttribute(Float32Array.from(places.flatMap((_, index) => [...tintOf(index)])), 3),
  )
  mesh.frustumCulled = false
  return mesh
}

/** Chances from 0 to 1, always the same ones. */
function chancesFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
