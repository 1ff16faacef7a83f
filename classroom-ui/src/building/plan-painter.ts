import type { Box, Position } from '@jagten/worlds/geometry'
import { isAir, mapColour } from '@jagten/worlds/voxels'
import { bareName, valueOf } from './halves.ts'
import type { Meant } from './tools.ts'

/** What a plan shows: one layer of an area, and what lies under its gaps. */
export type Layer = {
  readonly box: Box
  readonly y: number
  readonly stateAt: (at: Position) => string
  /** Whether a cell is not yet answered. */
  readonly isWaiting: (at: Position) => boolean
  /** Whether a block of that name fills its cell. */
  readonly isWhole: (name: string) => boolean
}

export type Marks = {
  readonly ghost: Meant | null
  /** The corners of what is chosen. */
  readonly from: Position
  readonly to: Position
  /** What was taken back. */
  readonly refused: readonly Position[]
}

/** The parts of a canvas the plan is painted with. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'fillRect'
  | 'strokeRect'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'stroke'
  | 'setLineDash'
  | 'clearRect'
>

const PAPER = [0xfb, 0xf8, 0xf1] as const
/** How much of a block's colour is left of one that lies deeper, layer by layer. */
const FADES = [1, 0.62, 0.46, 0.36, 0.3]
const GRID = 'rgb(31 42 46 / 0.16)'
const GHOST = { fill: 'rgb(142 198 234 / 0.45)', line: '#0d3f60' }
const NO = '#a63d2f'
const CURSOR = { line: '#1f2a2e', halo: '#ffffff' }
/** A grid in smaller cells would be all one sees. */
const LEAST_GRID = 8

/** Looked up once a state: it takes a name through dozens of patterns. */
const colours = new Map<string, number>()

function colourOf(state: string): number {
  const known = colours.get(state)
  if (known !== undefined) return known
  const colour = mapColour(state, 'day')
  colours.set(state, colour)
  return colour
}

/** A colour as a canvas takes it, mixed with the paper: of 1 it is all its own. */
function mixed(colour: number, share: number): string {
  const parts = PAPER.map((paper, part) => {
    const own = (colour >> (16 - 8 * part)) & 0xff
    return Math.round(own * share + paper * (1 - share))
  })
  return `rgb(${parts.join(' ')})`
}

/** What one sees in a column from a layer down: how deep it lies and what it is; null where there is nothing. */
export function seenFrom(
  { box, y, stateAt }: Layer,
  x: number,
  z: number,
): { readonly depth: number; readonly state: string } | null {
  for (let depth = 0; y - depth >= box.min.y; depth += 1) {
    const state = stateAt({ x, y: y - depth, z })
    if (state === '') return null
    if (!isAir(state)) return { depth, state }
  }
  return null
}

/** @param cell - Pixels a block. */
export function paintPlan(brush: Brush, layer: Layer, marks: Marks, cell: number): void {
  const { box, y } = layer
  const [width, depth] = [box.max.x - box.min.x + 1, box.max.z - box.min.z + 1]
  brush.clearRect(0, 0, width * cell, depth * cell)
  for (let z = box.min.z; z <= box.max.z; z += 1)
    for (let x = box.min.x; x <= box.max.x; x += 1) paintCell(brush, layer, x, z, cell)
  if (cell >= LEAST_GRID) paintGrid(brush, width, depth, cell)
  paintMarks(brush, layer, marks, cell)
  paintChosen(brush, box, y, marks, cell)
}

function paintCell(brush: Brush, layer: Layer, x: number, z: number, cell: number): void {
  const [left, top] = [(x - layer.box.min.x) * cell, (z - layer.box.min.z) * cell]
  const seen = seenFrom(layer, x, z)
  brush.fillStyle = mixed(0, 0)
  brush.fillRect(left, top, cell, cell)
  if (!seen) return
  const { depth, state } = seen
  const colour = mixed(colourOf(state), FADES[Math.min(depth, FADES.length - 1)] ?? 0)
  if (layer.isWhole(bareName(state))) {
    brush.fillStyle = colour
    brush.fillRect(left, top, cell, cell)
  } else {
    // what does not fill its cell is drawn on what it stands on
    const below = seenFrom({ ...layer, y: layer.y - depth - 1 }, x, z)
    if (below) {
      brush.fillStyle = mixed(colourOf(below.state), FADES[Math.min(depth + 1, FADES.length - 1)] ?? 0)
      brush.fillRect(left, top, cell, cell)
    }
    const inset = Math.max(1, Math.round(cell * 0.2))
    brush.fillStyle = colour
    brush.fillRect(left + inset, top + inset, cell - 2 * inset, cell - 2 * inset)
  }
  if (depth === 0 && cell >= LEAST_GRID) paintFront(brush, state, left, top, cell)
}

/** A line where the front of a block looks. */
function paintFront(brush: Brush, state: string, left: number, top: number, cell: number): void {
  const facing = valueOf(state, 'facing')
  const thick = Math.max(1, Math.round(cell * 0.14))
  brush.fillStyle = 'rgb(31 42 46 / 0.5)'
  if (facing === 'north') brush.fillRect(left, top, cell, thick)
  if (facing === 'south') brush.fillRect(left, top + cell - thick, cell, thick)
  if (facing === 'west') brush.fillRect(left, top, thick, cell)
  if (facing === 'east') brush.fillRect(left + cell - thick, top, thick, cell)
}

function paintGrid(brush: Brush, width: number, depth: number, cell: number): void {
  brush.strokeStyle = GRID
  brush.lineWidth = 1
  brush.setLineDash([])
  brush.beginPath()
  for (let x = 0; x <= width; x += 1) {
    brush.moveTo(x * cell + 0.5, 0)
    brush.lineTo(x * cell + 0.5, depth * cell)
  }
  for (let z = 0; z <= depth; z += 1) {
    brush.moveTo(0, z * cell + 0.5)
    brush.lineTo(width * cell, z * cell + 0.5)
  }
  brush.stroke()
}

/** What would be built, what is not answered yet, and what was taken back: that by a cross, since colour alone says nothing to some. */
function paintMarks(brush: Brush, layer: Layer, { ghost, refused }: Marks, cell: number): void {
  const { box, y, isWaiting } = layer
  const spot = ({ x, z }: Position): readonly [left: number, top: number] => [
    (x - box.min.x) * cell,
    (z - box.min.z) * cell,
  ]
  brush.lineWidth = Math.max(1, cell / 12)
  brush.setLineDash([])
  for (const { at } of ghost && 'cells' in ghost ? ghost.cells : []) {
    const [left, top] = spot(at)
    brush.strokeStyle = GHOST.line
    if (at.y === y) {
      brush.fillStyle = GHOST.fill
      brush.fillRect(left, top, cell, cell)
    }
    brush.strokeRect(left + 1, top + 1, cell - 2, cell - 2)
  }
  for (const at of [...(ghost?.kind === 'no' ? ghost.at : []), ...refused]) {
    const [left, top] = spot(at)
    brush.strokeStyle = NO
    brush.beginPath()
    brush.moveTo(left + 2, top + 2)
    brush.lineTo(left + cell - 2, top + cell - 2)
    brush.moveTo(left + cell - 2, top + 2)
    brush.lineTo(left + 2, top + cell - 2)
    brush.stroke()
  }
  brush.strokeStyle = CURSOR.line
  brush.setLineDash([2, 2])
  for (let z = box.min.z; z <= box.max.z; z += 1)
    for (let x = box.min.x; x <= box.max.x; x += 1) {
      if (!isWaiting({ x, y, z })) continue
      const [left, top] = spot({ x, y, z })
      brush.strokeRect(left + 1.5, top + 1.5, cell - 3, cell - 3)
    }
  brush.setLineDash([])
}

/** The cell one is at, and all that is chosen with it. */
function paintChosen(brush: Brush, { min }: Box, y: number, { from, to }: Marks, cell: number): void {
  const [west, east] = [Math.min(from.x, to.x), Math.max(from.x, to.x)]
  const [north, south] = [Math.min(from.z, to.z), Math.max(from.z, to.z)]
  const isSeen = Math.min(from.y, to.y) <= y && y <= Math.max(from.y, to.y)
  if (!isSeen) return
  const rect = [
    (west - min.x) * cell,
    (north - min.z) * cell,
    (east - west + 1) * cell,
    (south - north + 1) * cell,
  ] as const
  const [left, top, width, height] = rect
  brush.strokeStyle = CURSOR.halo
  brush.lineWidth = 4
  brush.strokeRect(left, top, width, height)
  brush.strokeStyle = CURSOR.line
  brush.lineWidth = 2
  brush.strokeRect(left, top, width, height)
}
