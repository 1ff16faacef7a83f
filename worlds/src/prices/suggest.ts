import type { Box, Position } from '../geometry/index.ts'
import { lookAtPlaced } from './placed.ts'
import type { Placed } from './placed.ts'
import { contains } from '../geometry/boxes.ts'
import { piece } from './piece.ts'
import type { Thing } from './price-list.ts'
import type { Facing } from './turn.ts'
import { columnKey, floorAt, isWay, walkFrom, wayTo } from './walkway.ts'
import type { Seen, Walked } from './walkway.ts'

/** Evenly along the nearest way, or close together around the place that was pointed at. */
export type WayToPlace = 'along' | 'here'

/** Where something may be put up at all. */
export type Site = Seen & {
  /** As far as the world reaches. */
  readonly extent: Box
  /** Whether a block may be put into a cell, whoever's the land is; what stands there is asked for elsewhere. */
  readonly mayUse: (at: Position) => boolean
}

export type Wish = { readonly thing: Thing; readonly count: number; readonly way: WayToPlace; readonly about: Position }

/** A way is looked for so many blocks around. */
const NEAR = 24
/** Lamps guide those who see little when they stand so far apart, in blocks (facts.md 4.2); nothing stands further apart than that. */
const IDEAL_APART = 10
/** Things of a plan have that much air between them, in blocks. */
const AIR = 1
/** So far to the side of a way (from its middle) room is looked for, in blocks. */
const ASIDE = 4

/**
 * Where things of one kind could stand: on free, firm ground that may be used, none on a way and none into another. Along a way they
 * stand as evenly as the ground lets them and as many as there is room for; the same question gets the same answer.
 *
 * @returns As many as were wished for, or fewer where there is no room.
 */
export function suggestPlaces(site: Site, wish: Wish): readonly Placed[] {
  const start = wish.way === 'along' ? nearestWay(site, wish.about) : null
  return start ? alongWay(site, wish, start) : around(site, wish)
}

/** The cell of a way that lies nearest to a point; of two as near the one further west, then north. */
function nearestWay(site: Site, about: Position): Position | null {
  let best: { readonly at: Position; readonly far: number } | null = null
  for (let x = about.x - NEAR; x <= about.x + NEAR; x += 1)
    for (let z = about.z - NEAR; z <= about.z + NEAR; z += 1) {
      const far = Math.hypot(x - about.x, z - about.z)
      if (far > NEAR || (best && far >= best.far)) continue
      const y = floorAt(site, x, z, about.y)
      if (y !== null && isWay(site, { x, y, z })) best = { at: { x, y, z }, far }
    }
  return best?.at ?? null
}

function alongWay(site: Site, wish: Wish, start: Position): readonly Placed[] {
  const { thing, count } = wish
  const line = stretchThrough(site, start, (IDEAL_APART * count) / 2 + IDEAL_APART)
  const lengths = lengthsOf(line)
  const whole = lengths.at(-1) ?? 0
  const middle = lengths[line.findIndex((at) => at === start)] ?? whole / 2
  const apart = Math.min(IDEAL_APART, count > 1 ? whole / (count - 1) : IDEAL_APART)
  // as much of the line as they take up, with the place that was pointed at in its middle where that can be
  const taken = apart * (count - 1)
  const from = Math.max(0, Math.min(middle - taken / 2, whole - taken))
  const chosen: Placed[] = []
  const blocked = new Set<string>()
  const stationAt = (length: number): Position | undefined =>
    line[lengths.findIndex((one) => one >= length - 1e-6)] ?? line.at(-1)
  function put(length: number, slack: number): void {
    const station = stationAt(length)
    const found = station && besideStation(site, thing, station, slack, blocked, chosen)
    if (!found) return
    chosen.push(found)
    block(thing, found, blocked)
  }
  for (let nth = 0; nth < count; nth += 1) put(from + nth * apart, apart / 2)
  // where something grows or stands beside the way, what found no room there comes between the others
  for (let length = from; length <= from + taken && chosen.length < count; length += 1) put(length, apart / 3)
  return inOrder(chosen, line)
}

/** As one comes past them. */
function inOrder(placed: readonly Placed[], line: readonly Position[]): readonly Placed[] {
  const passed = ({ at }: Placed): number => {
    const away = line.map(({ x, z }) => Math.hypot(x - at.x, z - at.z))
    return away.indexOf(Math.min(...away))
  }
  return placed
    .map((one) => ({ one, when: passed(one) }))
    .toSorted((one, other) => one.when - other.when)
    .map(({ one }) => one)
}

/** The longest stretch of way through a cell, so far to both sides at most: cells that follow each other. */
function stretchThrough(site: Site, start: Position, half: number): readonly Position[] {
  const walked = walkFrom(site, start, half)
  const one = furthest(walked, () => true)
  if (!one) return [start]
  const there = wayTo(one)
  // the other way: not back along the first, nor beside it
  const taken = new Set<string>()
  for (const { x, z } of there.slice(BESIDE * 2))
    for (let dx = -BESIDE; dx <= BESIDE; dx += 1)
      for (let dz = -BESIDE; dz <= BESIDE; dz += 1) taken.add(columnKey(x + dx, z + dz))
  // a way is followed from its start: whatever comes from a taken cell is taken too
  const gone = new Set<Walked>()
  for (const each of walked)
    if (taken.has(columnKey(each.at.x, each.at.z)) || (each.from && gone.has(each.from))) gone.add(each)
  const back = furthest(walked, (each) => !gone.has(each))
  return back ? [...wayTo(back).toReversed().slice(0, -1), ...there] : there
}

/** A way is mostly so many blocks wide: what lies nearer belongs to the same one. */
const BESIDE = 3

const furthest = (all: readonly Walked[], fits: (one: Walked) => boolean): Walked | undefined =>
  all.reduce<Walked | undefined>((best, one) => (fits(one) && one.far > (best?.far ?? 0) ? one : best), undefined)

function lengthsOf(line: readonly Position[]): readonly number[] {
  let length = 0
  return line.map((at, index) => {
    const before = line[index - 1]
    length += before ? Math.hypot(at.x - before.x, at.z - before.z) : 0
    return length
  })
}

/** Room beside a point of a way, its front towards the way: the nearest there is, and not nearer to the next than half as far. */
function besideStation(
  site: Site,
  thing: Thing,
  station: Position,
  slack: number,
  blocked: ReadonlySet<string>,
  chosen: readonly Placed[],
): Placed | null {
  const reach = ASIDE + Math.ceil(slack)
  const columns = ring(station, reach).filter(({ x, z }) => Math.hypot(x - station.x, z - station.z) <= reach)
  for (const { x, z } of columns) {
    if (chosen.some(({ at }) => Math.hypot(at.x - x, at.z - z) < slack)) continue
    const found = fitting(site, thing, x, z, station, blocked)
    if (found) return found
  }
  return null
}

/** Close together: on the nearest free ground, the nearest first. */
function around(site: Site, { thing, count, about }: Wish): readonly Placed[] {
  const chosen: Placed[] = []
  const blocked = new Set<string>()
  for (const { x, z } of ring(about, NEAR)) {
    if (chosen.length >= count) break
    const found = fitting(site, thing, x, z, about, blocked)
    if (!found) continue
    chosen.push(found)
    block(thing, found, blocked)
  }
  return chosen
}

/** The columns of a square, the nearest to its middle first; of those as near in an order that is always the same. */
function ring(about: Position, reach: number): readonly { readonly x: number; readonly z: number }[] {
  const columns: { x: number; z: number; far: number }[] = []
  for (let x = about.x - reach; x <= about.x + reach; x += 1)
    for (let z = about.z - reach; z <= about.z + reach; z += 1)
      columns.push({ x, z, far: Math.hypot(x - about.x, z - about.z) })
  return columns.toSorted((one, other) => one.far - other.far || one.x - other.x || one.z - other.z)
}

/** The thing in that column, its front towards a point; null when it does not fit there. */
function fitting(
  site: Site,
  thing: Thing,
  x: number,
  z: number,
  towards: Position,
  blocked: ReadonlySet<string>,
): Placed | null {
  const y = floorAt(site, x, z, towards.y)
  if (y === null) return null
  const at = { x, y, z }
  const facing = facingTowards(at, towards)
  const cells = piece(thing, at, facing)
  const isRoom = cells.every(
    (cell) =>
      contains(site.extent, cell.at) &&
      site.mayUse(cell.at) &&
      !blocked.has(columnKey(cell.at.x, cell.at.z)) &&
      !(cell.at.y === y && isWay(site, cell.at)),
  )
  return isRoom && lookAtPlaced(site.list, thing, { at, facing }, site.stands).state === 'free'
    ? { thing: thing.id, at, facing }
    : null
}

function block(thing: Thing, { at, facing }: Placed, blocked: Set<string>): void {
  for (const { at: cell } of piece(thing, at, facing))
    for (let x = cell.x - AIR; x <= cell.x + AIR; x += 1)
      for (let z = cell.z - AIR; z <= cell.z + AIR; z += 1) blocked.add(columnKey(x, z))
}

/** Which way a front looks that looks towards a point. */
export function facingTowards(from: Position, to: Position): Facing {
  const [east, south] = [to.x - from.x, to.z - from.z]
  return Math.abs(east) > Math.abs(south) ? (east > 0 ? 'east' : 'west') : south < 0 ? 'north' : 'south'
}

/** How things are mostly put up: several of what is met on the way along it, one alone where it was pointed at. */
export function usualWay(thing: Pick<Thing, 'use'>, count: number): WayToPlace {
  return count > 1 && thing.use !== 'play' && thing.use !== 'house' ? 'along' : 'here'
}
