import {
  BufferGeometry,
  Box3,
  GLSL3,
  Group,
  Mesh,
  NormalBlending,
  PerspectiveCamera,
  RawShaderMaterial,
  Scene,
  Sphere,
  Vector3,
  WebGLRenderer,
} from 'three'
import { SUN, partCorner } from '@jagten/worlds/mesh'
import type { Quads, Range } from '@jagten/worlds/mesh'
import type { Box, Position } from '@jagten/worlds/geometry'
import { NO_LINES, createLines } from './lines.ts'
import type { Lines } from './lines.ts'
import { createPegs } from './pegs.ts'
import type { Peg } from './pegs.ts'
import type { FromMesher } from './mesher.ts'
import { BLOCKS_FRAGMENT, BLOCKS_VERTEX } from './shaders.ts'
import { createIndex, geometryOf } from './faces.ts'
import { glowOf } from './glow.ts'
import { lightOf, noLight } from './light-texture.ts'
import { skyOf } from './sky.ts'
import { createSurroundings } from './surroundings.ts'
import type { SharedUniforms } from './uniforms.ts'

/** Where the camera is, in block coordinates, and where it looks: radians, yaw 0 = south, growing to the west; pitch down. */
export type Eye = { readonly at: Position; readonly yaw: number; readonly pitch: number }

/** `sharpness`: a share of the screen's own pixels; `sight`: in blocks. */
export type Detail = { readonly sharpness: number; readonly sight: number }

/** The picture of a place in three dimensions. It draws when something is another, and never by itself. */
export interface ParkView {
  /** A larger or smaller picture, in the pixels of the page. */
  resize(width: number, height: number): void
  /** Ground of another place. */
  begin(extent: Box, groundLevel: number): void
  /** What the mesher made. */
  take(said: FromMesher): void
  look(eye: Eye): void
  /** 0: day, 1: evening, and what lies between while it falls. */
  setEvening(share: number): void
  setPegs(pegs: readonly Peg[]): void
  setLines(lines: Lines): void
  /** Where a point of the world is on the picture, in pixels of the page; null behind the eye. */
  project(point: Position): { readonly x: number; readonly y: number; readonly far: number } | null
  /** The direction in which a pixel of the page lies, as a vector of length 1. */
  directionAt(x: number, y: number): Position
  /** Whether what is to be seen is not what was drawn last. */
  isStale(): boolean
  draw(): void
  /** Draws finer or coarser: the share of the screen's own pixels, and how far one sees, in blocks. */
  setDetail(detail: Detail): void
  dispose(): void
}

/** How wide one sees, in degrees from top to bottom. */
const FIELD = 62
const FAR = 1_400
/** More pixels than this a block of the page are not seen by anybody. */
const MOST_PIXELS = 1.5

/** @throws Error when the device cannot draw that: without WebGL 2. */
export function createParkView(canvas: HTMLCanvasElement): ParkView {
  const renderer = new WebGLRenderer({ canvas, antialias: true, powerPreference: 'low-power' })
  renderer.autoClear = false
  const camera = new PerspectiveCamera(FIELD, 1, 0.08, FAR)
  const scene = new Scene()
  const light = { value: noLight() }
  const shared = {
    light,
    corner: { value: new Vector3() },
    span: { value: new Vector3(1, 1, 1) },
    eye: { value: new Vector3() },
    sun: { value: new Vector3(...SUN).normalize() },
    evening: { value: 0 },
    sight: { value: FAR },
  }
  const solidPaint = blocksPaint(shared, false)
  const clearPaint = blocksPaint(shared, true)
  const { sky, back } = skyOf(shared)
  const glow = glowOf(shared)
  const pegs = createPegs(shared)
  const lines = createLines()
  scene.add(sky, glow.mesh, pegs.group, lines.object)

  const index = createIndex()
  let parts = new Map<number, { readonly solid: Mesh; readonly clear: Mesh }>()
  let town = new Group()
  let surroundings: ReturnType<typeof createSurroundings> | null = null
  let extent: Box | null = null
  let size = { width: 1, height: 1 }
  let sharpness = 1
  let drawn: { readonly lines: Lines; readonly level: number } = { lines: NO_LINES, level: 0 }
  let isStale = true

  function forgetGround(): void {
    for (const { solid, clear } of parts.values()) {
      solid.geometry.dispose()
      clear.geometry.dispose()
    }
    parts = new Map()
    scene.remove(town)
    town = new Group()
    scene.add(town)
    if (surroundings) {
      scene.remove(surroundings.group)
      surroundings.dispose()
      surroundings = null
    }
    light.value.dispose()
    light.value = noLight()
  }

  function setPart(part: number, quads: { readonly solid: Quads; readonly clear: Quads }): void {
    if (!extent) return
    const { min, max } = extent
    const corner = partCorner({ x: max.x - min.x + 1, y: 0, z: max.z - min.z + 1 }, part)
    const known = parts.get(part)
    const meshes = known ?? {
      solid: new Mesh(new BufferGeometry(), solidPaint),
      clear: new Mesh(new BufferGeometry(), clearPaint),
    }
    for (const kind of ['solid', 'clear'] as const) {
      const mesh = meshes[kind]
      mesh.geometry.dispose()
      mesh.geometry = geometryOf(quads[kind], index, max.y - min.y + 1)
      mesh.position.set(min.x + corner.x, min.y, min.z + corner.z)
      mesh.updateMatrixWorld()
      mesh.matrixAutoUpdate = false
    }
    meshes.clear.renderOrder = 2
    if (known) return
    parts.set(part, meshes)
    town.add(meshes.solid, meshes.clear)
  }

  function setLight(texels: Uint8Array<ArrayBuffer>, of: Position): void {
    light.value.dispose()
    light.value = lightOf(texels, of)
  }

  /** Only the cells that are lit otherwise go to the screen's memory. */
  function relight({ low, high }: Range, texels: Uint8Array<ArrayBuffer>): void {
    const [width, height, depth] = [high[0] - low[0] + 1, high[2] - low[2] + 1, high[1] - low[1] + 1]
    const patch = lightOf(texels, { x: width, y: depth, z: height })
    const to = light.value
    const whole = to.image as { data: Uint8Array; width: number; height: number }
    // kept here too: after the screen's memory was lost it is filled from here
    for (let y = 0; y < depth; y += 1)
      for (let z = 0; z < height; z += 1) {
        const from = (y * height + z) * width * 4
        whole.data.set(
          texels.subarray(from, from + width * 4),
          (((y + low[1]) * whole.height + z + low[2]) * whole.width + low[0]) * 4,
        )
      }
    const part = new Box3(new Vector3(0, 0, 0), new Vector3(width, height, depth))
    renderer.copyTextureToTexture(patch, to, part, new Vector3(low[0], low[2], low[1]))
    patch.dispose()
  }

  function hideWhatIsFar(): void {
    for (const { solid, clear } of parts.values()) {
      const { center, radius } = solid.geometry.boundingSphere ?? new Sphere()
      const away = Math.hypot(
        solid.position.x + center.x - camera.position.x,
        solid.position.z + center.z - camera.position.z,
      )
      const isNear = away - radius < shared.sight.value
      solid.visible = isNear && solid.geometry.drawRange.count > 0
      clear.visible = isNear && clear.geometry.drawRange.count > 0
    }
  }

  function pixels(): void {
    renderer.setPixelRatio(Math.min(globalThis.devicePixelRatio, MOST_PIXELS) * sharpness)
    renderer.setSize(size.width, size.height, false)
    isStale = true
  }

  const view: ParkView = {
    resize(width, height) {
      size = { width: Math.max(1, width), height: Math.max(1, height) }
      camera.aspect = size.width / size.height
      camera.updateProjectionMatrix()
      pixels()
    },
    begin(of, groundLevel) {
      forgetGround()
      extent = of
      const { min, max } = of
      shared.corner.value.set(min.x, min.y, min.z)
      shared.span.value.set(max.x - min.x + 1, max.y - min.y + 1, max.z - min.z + 1)
      surroundings = createSurroundings(of, groundLevel, shared)
      drawn = { ...drawn, level: groundLevel }
      lines.set(drawn.lines, groundLevel)
      scene.add(surroundings.group)
      isStale = true
    },
    take(said) {
      if (said.kind === 'light') setLight(said.texels, said.size)
      else if (said.kind === 'relit') relight(said.range, said.texels)
      else if (said.kind === 'part') setPart(said.part, said.mesh)
      else if (said.kind === 'lamps' && extent) glow.set(said.cells, extent)
      isStale = true
    },
    look({ at, yaw, pitch }) {
      camera.position.set(at.x, at.y, at.z)
      const flat = Math.cos(pitch)
      camera.lookAt(at.x - Math.sin(yaw) * flat, at.y - Math.sin(pitch), at.z + Math.cos(yaw) * flat)
      camera.updateMatrixWorld()
      shared.eye.value.copy(camera.position)
      isStale = true
    },
    setEvening(share) {
      shared.evening.value = share
      glow.mesh.visible = share > 0.05
      isStale = true
    },
    setPegs(all) {
      pegs.set(all)
      isStale = true
    },
    setLines(all) {
      drawn = { ...drawn, lines: all }
      lines.set(all, drawn.level)
      isStale = true
    },
    project(point) {
      const on = new Vector3(point.x, point.y, point.z)
      const far = on.distanceTo(camera.position)
      const ahead = on.clone().applyMatrix4(camera.matrixWorldInverse).z < -0.1
      if (!ahead) return null
      on.project(camera)
      return { x: ((on.x + 1) / 2) * size.width, y: ((1 - on.y) / 2) * size.height, far }
    },
    directionAt(x, y) {
      const to = new Vector3((x / size.width) * 2 - 1, 1 - (y / size.height) * 2, 0.5).unproject(camera)
      const { x: dx, y: dy, z: dz } = to.sub(camera.position).normalize()
      return { x: dx, y: dy, z: dz }
    },
    isStale: () => isStale,
    draw() {
      isStale = false
      back.value.multiplyMatrices(camera.matrixWorld, camera.projectionMatrixInverse)
      hideWhatIsFar()
      renderer.clear()
      renderer.render(scene, camera)
    },
    setDetail({ sharpness: share, sight }) {
      shared.sight.value = sight
      isStale = true
      if (share === sharpness) return
      sharpness = share
      pixels()
    },
    dispose() {
      forgetGround()
      pegs.dispose()
      lines.dispose()
      glow.dispose()
      for (const one of [solidPaint, clearPaint, sky.material, sky.geometry, light.value]) one.dispose()
      renderer.dispose()
      renderer.forceContextLoss()
    },
  }
  // what the screen's memory held is gone then, and comes back with the next picture
  canvas.addEventListener('webglcontextrestored', () => (isStale = true))
  return view
}

function blocksPaint(shared: SharedUniforms, isClear: boolean): RawShaderMaterial {
  return new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: BLOCKS_VERTEX,
    fragmentShader: BLOCKS_FRAGMENT,
    uniforms: { ...shared, alpha: { value: 0.5 } },
    transparent: isClear,
    depthWrite: !isClear,
    blending: NormalBlending,
  })
}
