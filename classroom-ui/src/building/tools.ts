import { contains, size } from '@jagten/worlds/boxes'
import type { Box, Position } from '@jagten/worlds/geometry'
import { FACINGS, piece, priceOfBlocks, stateTurned, whyNotPlace } from '@jagten/worlds/prices'
import type { Cell, Facing, PriceList, Thing } from '@jagten/worlds/prices'
import { isAir } from '@jagten/worlds/voxels'
import type { DrawnCell } from './drawn-ground.ts'
import { bareName, otherHalf } from './halves.ts'

/** Most blocks of one command: that of `area.build`. */
export const MOST_CELLS = 256

export const TOOLS = ['place', 'remove', 'pick', 'copy'] as const
export type Tool = (typeof TOOLS)[number]

/**
 * What is placed: a block (with its other half, as of a door), a thing of the price list, or what was copied. Cells of a copy
 * lie around the middle of its lowest layer, as those of a thing.
 */
export type Hand =
  | { readonly kind: 'block'; readonly state: string; readonly above: string | null }
  | { readonly kind: 'thing'; readonly thing: Thing; readonly facing: Facing }
  | { readonly kind: 'copy'; readonly cells: readonly Cell[]; readonly facing: Facing }

/** A side of a block, by the way it looks. */
export type Face = Facing | 'up' | 'down'

/** A block that is pointed at; `face`: the side of it, null where its cell itself is meant, as on the plan. */
export type Pointed = { readonly at: Position; readonly face: Face | null }

/** From where to where somebody points: the same block, unless they drag. */
export type Aim = { readonly from: Pointed; readonly to: Pointed }

/** Where one builds: the box of the area, what stands in it, and what there is to build with. */
export type Site = { readonly box: Box; readonly stateAt: (at: Position) => string; readonly list: PriceList }

/** Why nothing can be done there, and at which cells. */
export type WhyNot =
  'outside' | 'too-many' | 'in-the-way' | 'no-ground' | 'nothing-there' | 'same' | 'not-for-sale' | 'empty-hand'

/**
 * What a tool would do: build cells or put up a thing (`price` in whole kroner of play money), take something into the hand, or
 * nothing. Cells are those that become others.
 */
export type Meant =
  | { readonly kind: 'cells'; readonly cells: readonly DrawnCell[]; readonly price: number }
  | {
      readonly kind: 'thing'
      readonly thing: Thing
      readonly at: Position
      readonly facing: Facing
      readonly cells: readonly DrawnCell[]
      readonly price: number
    }
  | { readonly kind: 'hand'; readonly hand: Hand; readonly at: readonly Position[] }
  | { readonly kind: 'no'; readonly why: WhyNot; readonly count: number; readonly at: readonly Position[] }

const AIR = 'minecraft:air'
const WAYS: Readonly<Record<Face, Position>> = {
  up: { x: 0, y: 1, z: 0 },
  down: { x: 0, y: -1, z: 0 },
  north: { x: 0, y: 0, z: -1 },
  south: { x: 0, y: 0, z: 1 },
  west: { x: -1, y: 0, z: 0 },
  east: { x: 1, y: 0, z: 0 },
}
const AXES = ['x', 'y', 'z'] as const

/** What would be done by a tool where somebody points, with what is in the hand. */
export function meant(tool: Tool, hand: Hand | null, { from, to }: Aim, site: Site): Meant {
  switch (tool) {
    case 'place':
      if (!hand) return no('empty-hand', [to.at])
      return hand.kind === 'block'
        ? placeBlocks(hand, before(from), dragged(from, to), site)
        : placePiece(hand, before(to), site)
    case 'remove':
      return build(inBox(from.at, to.at), () => AIR, site, 'nothing-there')
    case 'pick':
      return pick(to.at, site)
    case 'copy':
      return copy(from.at, to.at, site)
    default:
      return tool satisfies never
  }
}

/** A quarter to the right, seen from above. */
export function turned(hand: Hand): Hand {
  if (hand.kind === 'block')
    return { ...hand, state: stateTurned(hand.state, 1), above: hand.above && stateTurned(hand.above, 1) }
  return { ...hand, facing: FACINGS[(FACINGS.indexOf(hand.facing) + 1) % FACINGS.length] ?? 'south' }
}

/** Whether it looks another way when it is turned. */
export const canTurn = (hand: Hand): boolean => hand.kind !== 'block' || stateTurned(hand.state, 1) !== hand.state

/** The cell that lies before the side that is pointed at. */
function before({ at, face }: Pointed): Position {
  if (face === null) return at
  const way = WAYS[face]
  return { x: at.x + way.x, y: at.y + way.y, z: at.z + way.z }
}

/** Where a drag ends: as far before the block as it began, so that a wall that is dragged along the ground lies on it. */
const dragged = ({ face }: Pointed, { at }: Pointed): Position => before({ at, face })

/** The corners of a box in their order. */
function cornersOf(one: Position, other: Position): Box {
  const of = (pick: (...two: number[]) => number): Position => ({
    x: pick(one.x, other.x),
    y: pick(one.y, other.y),
    z: pick(one.z, other.z),
  })
  return { min: of(Math.min), max: of(Math.max) }
}

/** Every cell of a box; none of one that has more cells than anybody may touch at once. */
function inBox(one: Position, other: Position): { readonly count: number; readonly cells: readonly Position[] } {
  const { min, max } = cornersOf(one, other)
  const { x: width, y: height, z: depth } = size({ min, max })
  const count = width * height * depth
  if (count > MOST_CELLS) return { count, cells: [] }
  const cells: Position[] = []
  for (let y = min.y; y <= max.y; y += 1)
    for (let z = min.z; z <= max.z; z += 1) for (let x = min.x; x <= max.x; x += 1) cells.push({ x, y, z })
  return { count, cells }
}

const no = (why: WhyNot, at: readonly Position[] = [], count = at.length): Meant => ({ kind: 'no', why, count, at })

/** All of the cells or none. A half whose other half goes, or becomes something else, goes with it. */
function build(
  { count, cells }: ReturnType<typeof inBox>,
  wanted: (at: Position) => string,
  site: Site,
  whenSame: WhyNot,
): Meant {
  if (count > MOST_CELLS) return no('too-many', [], count)
  const outside = cells.filter((at) => !contains(site.box, at))
  if (outside.length > 0) return no('outside', outside)
  const built = new Map(cells.map((at) => [keyOf(at), { at, state: wanted(at) }]))
  for (const { at, state } of built.values()) {
    const stands = site.stateAt(at)
    const half = state === stands ? null : otherHalf(at, stands)
    if (half && !built.has(keyOf(half.at)) && half.isIt(site.stateAt(half.at)) && contains(site.box, half.at))
      built.set(keyOf(half.at), { at: half.at, state: AIR })
  }
  const changed = [...built.values()].filter(({ at, state }) => site.stateAt(at) !== state)
  if (changed.length > MOST_CELLS) return no('too-many', [], changed.length)
  if (changed.length === 0) return no(whenSame, cells)
  return { kind: 'cells', cells: changed, price: priceOf(changed, site) }
}

function placeBlocks(
  { state, above }: Extract<Hand, { kind: 'block' }>,
  one: Position,
  other: Position,
  site: Site,
): Meant {
  if (above === null) return build(inBox(one, other), () => state, site, 'same')
  // a row of doors is one door high
  const bottom = Math.min(one.y, other.y)
  const box = inBox({ ...one, y: bottom }, { ...other, y: bottom + 1 })
  return build(box, ({ y }) => (y === bottom ? state : above), site, 'same')
}

function placePiece(hand: Exclude<Hand, { kind: 'block' }>, at: Position, site: Site): Meant {
  const { box, list, stateAt } = site
  if (hand.kind === 'copy') {
    const states = new Map(piece(hand, at, hand.facing).map((cell) => [keyOf(cell.at), cell]))
    const cells = [...states.values()].map((cell) => cell.at)
    return build({ count: cells.length, cells }, (where) => states.get(keyOf(where))?.state ?? AIR, site, 'same')
  }
  const { thing, facing } = hand
  const why = whyNotPlace(list, thing, at, facing, box, stateAt)
  if (why) return no(why.why, why.at)
  return { kind: 'thing', thing, at, facing, cells: piece(thing, at, facing), price: thing.price }
}

function pick(at: Position, site: Site): Meant {
  if (!contains(site.box, at)) return no('outside', [at])
  const state = site.stateAt(at)
  if (state === '' || isAir(state)) return no('nothing-there', [at])
  if (!isSold(state, site)) return no('not-for-sale', [at])
  return { kind: 'hand', hand: handOf(at, state, site), at: [at] }
}

/** A block as it stands, whole where one half of it is pointed at. */
function handOf(at: Position, state: string, { stateAt }: Site): Hand {
  const half = otherHalf(at, state)
  const other = half && stateAt(half.at)
  if (!half || other === null || !half.isIt(other) || half.at.y === at.y) return { kind: 'block', state, above: null }
  return half.at.y > at.y ? { kind: 'block', state, above: other } : { kind: 'block', state: other, above: state }
}

function copy(one: Position, other: Position, site: Site): Meant {
  const corners = cornersOf(one, other)
  const { min, max } = corners
  if (!contains(site.box, min) || !contains(site.box, max)) return no('outside', [one, other])
  const found: DrawnCell[] = []
  for (let y = min.y; y <= max.y; y += 1)
    for (let z = min.z; z <= max.z; z += 1)
      for (let x = min.x; x <= max.x; x += 1) {
        const state = site.stateAt({ x, y, z })
        if (state !== '' && !isAir(state)) found.push({ at: { x, y, z }, state })
      }
  if (found.length === 0) return no('nothing-there', [one, other])
  if (found.length > MOST_CELLS) return no('too-many', [], found.length)
  const strange = found.filter(({ state }) => !isSold(state, site))
  if (strange.length > 0)
    return no(
      'not-for-sale',
      strange.map(({ at }) => at),
    )
  const sides = size(corners)
  const middle = { x: min.x + Math.floor((sides.x - 1) / 2), y: min.y, z: min.z + Math.floor((sides.z - 1) / 2) }
  const cells = found.map(({ at, state }) => ({
    x: at.x - middle.x,
    y: at.y - middle.y,
    z: at.z - middle.z,
    state,
  }))
  return { kind: 'hand', hand: { kind: 'copy', cells, facing: 'south' }, at: found.map(({ at }) => at) }
}

function isSold(state: string, { list }: Site): boolean {
  const name = bareName(state)
  return Object.hasOwn(list.blocks, name) && list.blocks[name] !== 'not-for-sale'
}

/** What the new blocks cost; one that is only turned is paid for already. */
function priceOf(cells: readonly DrawnCell[], { list, stateAt }: Site): number {
  const bought = cells.filter(({ at, state }) => bareName(stateAt(at)) !== bareName(state))
  return priceOfBlocks(
    list,
    bought.map(({ state }) => state),
  )
}

const keyOf = (at: Position): string => AXES.map((axis) => at[axis]).join(' ')
