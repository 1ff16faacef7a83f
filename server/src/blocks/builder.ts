import { blockState } from '@jagten/worlds/block-state'
import { isSameHeld, lastOf, undo } from '@jagten/worlds/blocks'
import type { Author, CellChange, Stroke } from '@jagten/worlds/blocks'
import type { Area, Box, Position } from '@jagten/worlds/geometry'
import { contains } from '@jagten/worlds/geometry'
import { joinedStates } from '@jagten/worlds/joined-states'
import { piece, whyNotPlace } from '@jagten/worlds/prices'
import type { PriceList } from '@jagten/worlds/prices'
import { cellIndex, comparisonOf } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Builder as BuilderOf, Building } from '../../domain/base/building.ts'
import type { Would } from '../../contract/areas.ts'
import type { WorkView } from '../../contract/views.ts'
import { refuse } from '../../domain/base/refusal.ts'
import type { Refusal } from '../../domain/base/refusal.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import { spotSeen } from './sight.ts'
import { WorldAway, shut } from './class-blocks.ts'
import type { ClassBlocks } from './class-blocks.ts'
import type { Mirror } from './mirror.ts'
import type { Versions } from './versions.ts'
import type { ClassWorks } from './works.ts'

/** Answers to commands that only happened in the world are remembered while they may be asked for again. */
const REMEMBERED = 500
const RETRY_MS = 2_000

/**
 * What came of it: cells that became others, and cells that were kept because somebody else built there later. `work`: what
 * its strokes bear, by which it is taken back; left out where nothing was done. `would`: of a preview.
 */
export type Carried = {
  readonly restored: number
  readonly kept: number
  readonly work?: string
  readonly would?: Would
}

export type BuilderPorts = {
  readonly blocks: ClassBlocks
  readonly versions: Versions
  readonly areas: () => readonly Area[]
  readonly state: () => Pick<ClassState, 'works'>
  readonly groupOf: (student: string) => string | null
  readonly prices: PriceList
  readonly works: Pick<ClassWorks, 'putUp'>
  /** Whether the world runs here, so that pages can build in it. */
  readonly isOurs: boolean
  /** A restoring is over: said to the class. */
  readonly restored: (work: string) => Promise<unknown>
  /** How far a restoring is; null: it is over. */
  readonly progress: (work: string, progress: WorkView['progress']) => void
  readonly fault: (error: unknown) => void
}

/** Carries out in the world what was decided about areas. */
export interface Builder {
  /** The same command again gets the same answer. */
  carryOut(command: string, building: Building): Promise<Carried | Refusal>
  /** Begins, or goes on with, every restoring that is not over: also one that was begun before the program ended. */
  goOn(): void
  stop(): Promise<void>
}

export function createBuilder({ blocks, versions, areas, state, ...ports }: BuilderPorts): Builder {
  const answers = new Map<string, Promise<Carried | Refusal>>()
  /** Restorings that are under way here. */
  const running = new Map<string, Promise<Carried | Refusal>>()
  let isStopped = false

  /** Commands that had built before the program was started: pages send again what they got no answer to. */
  let earlier: Promise<ReadonlySet<string | null>> | null = null

  function hasBuiltEarlier(command: string): Promise<boolean> {
    earlier ??= blocks.strokes().then((strokes) => new Set(strokes.map(({ work }) => work)))
    // read anew by whoever asks next
    earlier.catch(() => (earlier = null))
    return earlier.then((works) => works.has(command))
  }

  const authorOf = (by: BuilderOf): Author =>
    by === null ? { kind: 'teacher' } : { kind: 'student', student: by, group: ports.groupOf(by) }

  async function carry(command: string, building: Building): Promise<Carried | Refusal> {
    if (!ports.isOurs) return refuse('world.not-ours')
    const mirror = await blocks.mirror()
    if (!mirror) return refuse('template.unknown')
    switch (building.kind) {
      case 'cells':
        return place(command, building, mirror)
      case 'thing':
        return placeThing(command, building, mirror)
      case 'undo':
        return takeBack(command, building, mirror)
      case 'save':
        await versions.save(building.area, building.version, 'named')
        return { restored: 0, kept: 0 }
      case 'restore':
        return restoring(building.work)
      case 'planned':
        return putUp(building)
      default:
        return building satisfies never
    }
  }

  /** One thing of a decision, by whoever helps to build it. */
  async function putUp({ work, nth, by }: Extract<Building, { kind: 'planned' }>): Promise<Carried | Refusal> {
    const done = await ports.works.putUp(work, nth, authorOf(by))
    return 'refusal' in done ? done : { ...done, kept: 0 }
  }

  async function place(
    command: string,
    { area, cells, by }: Extract<Building, { kind: 'cells' }>,
    mirror: Mirror,
  ): Promise<Carried | Refusal> {
    const changes: CellChange[] = []
    for (const { at, block } of cells) {
      const found = blockState(block)
      if (found === 'unknown' || found === 'forbidden') return refuse(`block.${found}`, { block })
      changes.push({ at, before: mirror.get(at), after: { state: found.state, extra: null } })
    }
    const wanted = lastOfEach(changes)
    // built by this very command, whose answer was lost: others may have built over it since
    if (await hasBuiltEarlier(command)) return { restored: wanted.length, kept: 0, work: command }
    const box = areas().find((one) => one.id === area)?.box
    const joined = joinedWith(wanted, mirror, (at) => box !== undefined && contains(box, at))
    const order = { id: command, by: authorOf(by), cause: 'page', undoes: null } as const
    const left = new Set((await blocks.change(order, joined)).left.map(keyOf))
    const kept = wanted.filter(({ at }) => left.has(keyOf(at))).length
    return { restored: wanted.length - kept, kept, work: command }
  }

  /** Air, and weeds that make way. */
  const isClear = (state: string): boolean => ports.prices.blocks[blockName(state)] === 'free'

  async function placeThing(
    command: string,
    { area, by, thing: id, where }: Extract<Building, { kind: 'thing' }>,
    mirror: Mirror,
  ): Promise<Carried | Refusal> {
    const thing = ports.prices.things.find((one) => one.id === id)
    if (!thing) return refuse('thing.unknown')
    const box = areas().find((one) => one.id === area)?.box
    const spot = 'at' in where ? where : spotSeen({ get: (at) => mirror.get(at), isClear }, where)
    if (!box || !spot) return refuse('thing.looks-nowhere')
    // already put up by this very command, whose answer was lost
    if ((await blocks.strokes(area)).some(({ work }) => work === command))
      return { restored: thing.cells.length, kept: 0, work: command }
    const no = whyNotPlace(ports.prices, thing, spot.at, spot.facing, box, (at) => mirror.get(at).state)
    if (no) return refuse(`thing.${no.why}`)
    const cells = piece(thing, spot.at, spot.facing).map(({ at, state }): CellChange => ({
      at,
      before: mirror.get(at),
      after: { state, extra: null },
    }))
    const { left } = await blocks.change({ id: command, by: authorOf(by), cause: 'thing', undoes: null }, cells)
    return { restored: cells.length - left.length, kept: left.length, work: command }
  }

  async function takeBack(
    command: string,
    { area, by, whose, preview }: Extract<Building, { kind: 'undo' }>,
    mirror: Mirror,
  ): Promise<Carried | Refusal> {
    const strokes = await blocks.strokes(area)
    // already taken back by this very command, whose answer was lost
    const done = strokes.filter(({ work }) => work === command)
    if (done.length > 0)
      return { restored: done.reduce((sum, { cells }) => sum + cells.length, 0), kept: 0, work: command }
    const now = (at: CellChange['at']) => shut(mirror.get(at))
    const last = whose.last && whose.student !== null ? lastOf(strokes, whose.student, now) : null
    if (whose.last && !last) return refuse('area.nothing-to-undo')
    const isChosen = (stroke: Stroke): boolean => (last ? isSameDoing(stroke, last) : isMeant(stroke, whose))
    const { cells, kept } = undo(strokes, isChosen, now)
    if (preview) return { restored: cells.length, kept: kept.length, would: wouldBe(cells, kept, cornerOf(area)) }
    if (cells.length === 0) return kept.length > 0 ? { restored: 0, kept: kept.length } : refuse('area.nothing-to-undo')
    const undoes = strokes.filter(isChosen).map(({ number }) => number)
    const orders = cells.map((cell) => ({ ...cell, before: mirror.get(cell.at) }))
    const { left } = await blocks.change({ id: command, by: authorOf(by), cause: 'undo', undoes }, orders)
    return { restored: cells.length - left.length, kept: kept.length + left.length, work: command }
  }

  const cornerOf = (area: string): Position => areas().find(({ id }) => id === area)?.box.min ?? { x: 0, y: 0, z: 0 }

  /** The one restoring under way of that work, begun if it is not. */
  function restoring(work: string): Promise<Carried | Refusal> {
    const known = running.get(work)
    if (known) return known
    const done = restore(work).finally(() => {
      running.delete(work)
      ports.progress(work, null)
    })
    running.set(work, done)
    return done
  }

  async function restore(work: string): Promise<Carried | Refusal> {
    const found = state().works.find((one) => one.work === work)
    if (!found) return { restored: 0, kept: 0 }
    const { area, version, by } = found
    const box = areas().find((one) => one.id === area)?.box
    const wanted = await versions.read(area, version)
    const mirror = await blocks.mirror()
    if (!box || !wanted || !mirror) {
      await ports.restored(work)
      return refuse('area.no-version')
    }
    const isWanted = (): boolean => !isStopped && state().works.some((one) => one.work === work)
    const kept = (await versions.list(area)).find(({ id }) => id === version)
    const [cause, from] = kept?.reason === 'import' ? (['import', 'file'] as const) : (['restore', 'version'] as const)
    const order = { id: work, by: authorOf(by), cause, undoes: null } as const
    let restored = 0
    for (let tries = 0; ; tries += 1) {
      const cells = await differences(mirror, wanted, box)
      const { left, done } = await inParts(order, cells, isWanted, (share) => ports.progress(work, { share, from }))
      restored += done - left
      // what somebody changed in this very moment is tried once more, and then is theirs
      if (left === 0 || tries > 0 || !isWanted()) break
    }
    if (isStopped) throw new WorldAway('the program ends: it goes on at the next start')
    await ports.restored(work)
    return { restored, kept: 0, work }
  }

  const PART = 1024

  async function inParts(
    order: Parameters<ClassBlocks['change']>[0],
    cells: readonly CellChange[],
    isWanted: () => boolean,
    progress: (share: number) => void,
  ): Promise<{ left: number; done: number }> {
    let left = 0
    let done = 0
    for (; done < cells.length && isWanted(); done += Math.min(PART, cells.length - done)) {
      progress(done / cells.length)
      left += (await blocks.change(order, cells.slice(done, done + PART))).left.length
    }
    return { left, done }
  }

  function goOn(): void {
    for (const { work } of state().works) {
      if (running.has(work)) continue
      restoring(work).catch((error: unknown) => {
        if (!(error instanceof WorldAway)) ports.fault(error)
        goOnSoon()
      })
    }
  }

  function goOnSoon(): void {
    if (!isStopped) setTimeout(goOn, RETRY_MS).unref()
  }

  return {
    carryOut(command, building) {
      const known = answers.get(command)
      if (known) return known
      const carried = carry(command, building).catch((error: unknown) => {
        if (!(error instanceof WorldAway)) throw error
        // a restoring is in the log: it goes on when the world is back
        if (building.kind === 'restore') goOnSoon()
        return refuse(building.kind === 'restore' ? 'area.goes-on' : 'world.away')
      })
      answers.set(command, carried)
      // what was refused, or broke, may be tried again; what was only looked at, too
      carried.then(
        (answer) => ('refusal' in answer || answer.would) && answers.delete(command),
        () => answers.delete(command),
      )
      const [oldest] = answers.keys()
      if (answers.size > REMEMBERED && oldest !== undefined) answers.delete(oldest)
      return carried
    },
    goOn,
    async stop() {
      isStopped = true
      await Promise.allSettled([...answers.values(), ...running.values()])
    },
  }
}

/** `oak_door` of `minecraft:oak_door[half=lower]`. */
export const blockName = (state: string): string => state.replace(/^minecraft:|\[.*/g, '')

const keyOf = ({ x, y, z }: Position): string => `${x},${y},${z}`

/** A cell that is asked for twice is what was asked for last. */
const lastOfEach = (cells: readonly CellChange[]): CellChange[] => [
  ...new Map(cells.map((cell) => [keyOf(cell.at), cell])).values(),
]

/** What is wanted, and what takes its shape from it as far as it may be touched: fences join up as under a hand. */
function joinedWith(wanted: readonly CellChange[], mirror: Mirror, mayTouch: (at: Position) => boolean): CellChange[] {
  const changes = new Map(wanted.map((cell) => [keyOf(cell.at), cell]))
  const stands = (at: Position): string => (changes.get(keyOf(at))?.after ?? mirror.get(at)).state
  const joined = joinedStates(
    wanted.map(({ at }) => at),
    stands,
  )
  for (const { at, state } of joined) {
    if (!mayTouch(at)) continue
    const before = mirror.get(at)
    const held = changes.get(keyOf(at))?.after ?? before
    changes.set(keyOf(at), { at, before, after: { ...held, state } })
  }
  return [...changes.values()]
}

/** Strokes of one command are one thing somebody did. */
const isSameDoing = (stroke: Stroke, last: Stroke): boolean =>
  stroke.number === last.number || (last.work !== null && stroke.work === last.work)

function isMeant({ by, until, from, work }: Stroke, whose: Extract<Building, { kind: 'undo' }>['whose']): boolean {
  const isTheirs =
    (whose.student === null || (by.kind === 'student' && by.student === whose.student)) &&
    (whose.group === null || (by.kind === 'student' && by.group === whose.group))
  const isOfWork = whose.work === null || work === whose.work
  return isTheirs && isOfWork && (whose.from === null || until >= whose.from) && (whose.to === null || from <= whose.to)
}

/** What an undo comes to, seen from above. */
function wouldBe(
  cells: readonly CellChange[],
  kept: readonly { readonly at: Position }[],
  { x: west, z: north }: Position,
): Would {
  const stays = new Map(kept.map(({ at: { x, z } }) => [`${x},${z}`, { x: x - west, z: z - north }]))
  const changes = cells.map(({ at, before, after }) => ({
    x: at.x - west,
    z: at.z - north,
    before: before.state,
    after: after.state,
  }))
  return { ...comparisonOf(changes), stays: [...stays.values()] }
}

/** The cells of a box in which something else stands than wanted, from the bottom up. */
async function differences(mirror: Mirror, wanted: Voxels, { min, max }: Box): Promise<CellChange[]> {
  const found: CellChange[] = []
  for (let y = min.y; y <= max.y; y += 1) {
    for (let z = min.z; z <= max.z; z += 1)
      for (let x = min.x; x <= max.x; x += 1) {
        const at = { x, y, z }
        const cell = cellIndex(wanted.size, x - min.x, y - min.y, z - min.z)
        const after = {
          state: wanted.palette[wanted.cells[cell] ?? 0] ?? 'minecraft:air',
          extra: wanted.extras?.get(cell) ?? null,
        }
        const before = mirror.get(at)
        if (!isSameHeld(before, after)) found.push({ at, before, after })
      }
    await breathe()
  }
  return found
}
