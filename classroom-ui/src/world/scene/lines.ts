import {
  BufferGeometry,
  Float32BufferAttribute,
  Group,
  LineBasicMaterial,
  LineDashedMaterial,
  LineSegments,
  Mesh,
  MeshBasicMaterial,
  BoxGeometry,
  DoubleSide,
} from 'three'
import type { Box, Position } from '@jagten/worlds/geometry'

/** A piece of land, as blocks from its north-west corner; `colour` as in CSS. */
export type Land = {
  readonly x: number
  readonly z: number
  readonly width: number
  readonly depth: number
  readonly colour: string
}

/** What is drawn over the park: land by a dotted line on the ground, boxes of blocks by their edges, and cells that are not there yet. */
export type Lines = {
  readonly land: readonly Land[]
  readonly boxes: readonly { readonly box: Box; readonly colour: string }[]
  readonly ghost: readonly Position[]
}

export const NO_LINES: Lines = { land: [], boxes: [], ghost: [] }

const GHOST_LINE = '#0D3F60'
const GHOST = '#8EC6EA'

/** Edges of boxes and ghosts; what changes is made anew, which is little. */
export function createLines() {
  const object = new Group()
  const ghostPaint = new MeshBasicMaterial({
    color: GHOST,
    transparent: true,
    opacity: 0.35,
    depthWrite: false,
    side: DoubleSide,
  })
  let made: { dispose(): void }[] = []

  function forget(): void {
    for (const one of made) one.dispose()
    made = []
    object.clear()
  }

  function edges(points: readonly number[], colour: string, isDotted: boolean): void {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new Float32BufferAttribute(points, 3))
    const paint = isDotted
      ? new LineDashedMaterial({ color: colour, dashSize: 0.35, gapSize: 0.35 })
      : new LineBasicMaterial({ color: colour })
    const lines = new LineSegments(geometry, paint)
    if (isDotted) lines.computeLineDistances()
    lines.renderOrder = 4
    made.push(geometry, paint)
    object.add(lines)
  }

  return {
    object,
    /** @param level - How high the ground lies. */
    set({ land, boxes, ghost }: Lines, level: number): void {
      forget()
      for (const one of land) edges(floorOf(one, level), one.colour, true)
      for (const { box, colour } of boxes) edges(edgesOf(box), colour, false)
      if (ghost.length === 0) return
      const geometry = new BoxGeometry(1.02, 1.02, 1.02)
      made.push(geometry)
      for (const { x, y, z } of ghost) {
        const mesh = new Mesh(geometry, ghostPaint)
        mesh.position.set(x + 0.5, y + 0.5, z + 0.5)
        mesh.renderOrder = 5
        object.add(mesh)
      }
      edges(
        ghost.flatMap((at) => edgesOf({ min: at, max: at })),
        GHOST_LINE,
        false,
      )
    },
    dispose(): void {
      forget()
      ghostPaint.dispose()
    },
  }
}

const OUT = 0.01

function edgesOf({ min, max }: Box): number[] {
  const [x, y, z] = [min.x - OUT, min.y - OUT, min.z - OUT]
  const [toX, toY, toZ] = [max.x + 1 + OUT, max.y + 1 + OUT, max.z + 1 + OUT]
  const around = (height: number): number[] =>
    [
      [x, height, z, toX, height, z],
      [toX, height, z, toX, height, toZ],
      [toX, height, toZ, x, height, toZ],
      [x, height, toZ, x, height, z],
    ].flat()
  const up = [
    [x, z],
    [toX, z],
    [toX, toZ],
    [x, toZ],
  ].flatMap(([atX = 0, atZ = 0]) => [atX, y, atZ, atX, toY, atZ])
  return [...around(y), ...around(toY), ...up]
}

/** The outline of a piece of land, a hand above the ground. */
function floorOf({ x, z, width, depth }: Land, level: number): number[] {
  const y = level + 0.12
  const [toX, toZ] = [x + width, z + depth]
  return [x, y, z, toX, y, z, toX, y, z, toX, y, toZ, toX, y, toZ, x, y, toZ, x, y, toZ, x, y, z]
}
