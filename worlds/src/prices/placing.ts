import { contains } from '../geometry/boxes.ts'
import type { Box, Position } from '../geometry/index.ts'
import { readState } from './block-state.ts'
import { footprint, piece } from './piece.ts'
import type { PriceList, Thing } from './price-list.ts'
import type { Facing } from './turn.ts'

/** Why a thing cannot stand somewhere, and at which blocks: what shows a child where to look. */
export type WhyNotPlace = {
  readonly why: 'outside' | 'in-the-way' | 'no-ground'
  readonly at: readonly Position[]
}

/** Blocks of a kind that carries, but too thin to. */
const THIN = /_(carpet|banner|pane|cluster|bud)$|^enchanting_table$/

/** Whether the top of a block is whole and at the top of its cell, so that a thing stands on it and not in the air. */
export function carries(list: PriceList, state: string): boolean {
  const { name, properties } = readState(state)
  const kind = list.kinds.find(({ id }) => id === list.blocks[name])
  const isLow = properties['type'] === 'bottom' || (name.endsWith('_stairs') && properties['half'] === 'bottom')
  return kind?.carries === true && !isLow && !THIN.test(name)
}

/** The blocks right below a thing that would not carry it. */
export function looseUnder(
  list: PriceList,
  thing: Thing,
  at: Position,
  facing: Facing,
  stands: (at: Position) => string,
): Position[] {
  return footprint(thing, at, facing).filter((below) => !carries(list, stands(below)))
}

/**
 * Null when a thing may be put up; otherwise the first of: a block of it lies outside the box, something stands where it would
 * come (air and weeds make way), there is no firm ground right below it.
 *
 * @param stands - The state of a block of the world.
 */
export function whyNotPlace(
  list: PriceList,
  thing: Thing,
  at: Position,
  facing: Facing,
  box: Box,
  stands: (at: Position) => string,
): WhyNotPlace | null {
  const cells = piece(thing, at, facing).map((cell) => cell.at)
  const outside = cells.filter((cell) => !contains(box, cell))
  if (outside.length > 0) return { why: 'outside', at: outside }
  const inTheWay = cells.filter((cell) => list.blocks[readState(stands(cell)).name] !== 'free')
  if (inTheWay.length > 0) return { why: 'in-the-way', at: inTheWay }
  const loose = looseUnder(list, thing, at, facing, stands)
  return loose.length > 0 ? { why: 'no-ground', at: loose } : null
}
