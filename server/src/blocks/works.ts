import type { Author, CellChange, Stroke } from '@jagten/worlds/blocks'
import { cellKey, undo } from '@jagten/worlds/blocks'
import type { Position } from '@jagten/worlds/geometry'
import { lookAtPlaced, piece } from '@jagten/worlds/prices'
import type { PlannedLook, PriceList } from '@jagten/worlds/prices'
import type { Placed } from '../../domain/base/building.ts'
import { refuse } from '../../domain/base/refusal.ts'
import type { Refusal } from '../../domain/base/refusal.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import type { Proposal } from '../../domain/democracy/proposal.ts'
import { WorldAway, shut } from './class-blocks.ts'
import type { ClassBlocks } from './class-blocks.ts'
import type { Mirror } from './mirror.ts'

const RETRY_MS = 2_000
/** Everybody can watch it grow: between two steps lies so long. */
const STEP_MS = 150
/** However much was planned, it is built in no more steps than that: in a minute or so. */
const MOST_STEPS = 200
/** Cells of one order when it is taken down. */
const PART = 256

export type WorksPorts = {
  readonly blocks: ClassBlocks
  readonly state: () => Pick<ClassState, 'proposals'>
  readonly prices: PriceList
  /** The building, or the taking down, has ended, with so many things that do not stand: said to the class. */
  readonly ended: (work: string, left: number) => Promise<unknown>
  /** How many of the things stand; null: nobody counts any more. */
  readonly counted: (work: string, done: number | null) => void
  /** Resolves after so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>
  readonly fault: (error: unknown) => void
}

/** Builds in the world what a meeting has adopted, and takes it down. */
export interface ClassWorks {
  /** Begins, or goes on with, whatever is not over: also what was begun before the program ended. */
  goOn(): void
  /** Puts up one planned thing, by its place in the plan: what of it is missing. */
  putUp(work: string, nth: number, by: Author): Promise<{ readonly restored: number; readonly work: string } | Refusal>
  /** Compares planned things with the place as it is; null when the world's template is gone. */
  look(things: readonly Placed[]): Promise<readonly PlannedLook[] | null>
  stop(): Promise<void>
}

/** The one running in this program: it reads what stands before every step, and so nothing is built twice. */
export function createWorks({ blocks, state, prices, ...ports }: WorksPorts): ClassWorks {
  const running = new Map<string, Promise<void>>()
  let isStopped = false

  const { cells: cellsOf } = thingsOf(prices, null)
  const found = (work: string): Proposal | undefined => state().proposals.find(({ works }) => works?.work === work)
  const isAt = (work: string, wanted: 'building' | 'taking-down'): boolean =>
    !isStopped && found(work)?.works?.state === wanted

  function lookAt(placed: Placed, mirror: Mirror): PlannedLook | null {
    const thing = prices.things.find(({ id }) => id === placed.thing)
    return thing ? lookAtPlaced(prices, thing, placed, (at) => mirror.get(at).state) : null
  }

  const standing = (things: readonly Placed[], mirror: Mirror): number =>
    things.filter((placed) => lookAt(placed, mirror)?.state === 'stands').length

  async function put(
    work: string,
    by: Author,
    { missing }: PlannedLook,
    mirror: Mirror,
    most: number,
  ): Promise<number> {
    let done = 0
    while (done < missing.length && (by.kind !== 'lykke' || isAt(work, 'building'))) {
      const cells = missing.slice(done, done + most).map(({ at, state: after }): CellChange => ({
        at,
        before: mirror.get(at),
        after: { state: after, extra: null },
      }))
      const { left } = await blocks.change({ id: work, by, cause: 'works', undoes: null }, cells)
      done += cells.length
      // somebody built there in this very moment: it is theirs
      if (left.length > 0) break
      if (by.kind === 'lykke') await ports.pause(STEP_MS)
    }
    return done
  }

  async function build(work: string, mirror: Mirror): Promise<void> {
    const { things = [], works } = found(work) ?? {}
    const blocksOfAll = things.reduce((sum, placed) => sum + (lookAt(placed, mirror)?.missing.length ?? 0), 0)
    const most = Math.max(1, Math.ceil(blocksOfAll / MOST_STEPS))
    for (const placed of works?.by === 'lykke' ? things : []) {
      if (!isAt(work, 'building')) return
      const look = lookAt(placed, mirror)
      if (look && look.missing.length > 0) await put(work, { kind: 'lykke' }, look, mirror, most)
    }
    count()
    // on a working day it is over when all of it stands, or when the teacher says so
    const left = things.length - standing(things, mirror)
    if (isAt(work, 'building') && (works?.by === 'lykke' || left === 0)) await ports.ended(work, left)
  }

  async function takeDown(work: string, mirror: Mirror): Promise<void> {
    const strokes = await blocks.strokes()
    const proposal = found(work)
    const chosen = strokes.filter((stroke) => proposal && isOfDecision(stroke, proposal, cellsOf))
    const { cells } = undo(
      strokes,
      (stroke) => chosen.includes(stroke),
      (at) => shut(mirror.get(at)),
    )
    // the topmost first, as it is taken down
    const orders = cells
      .map((cell) => ({ ...cell, before: mirror.get(cell.at) }))
      .toSorted((one, other) => other.at.y - one.at.y)
    const undoes = chosen.map(({ number }) => number)
    for (let from = 0; from < orders.length && isAt(work, 'taking-down'); from += PART)
      await blocks.change({ id: work, by: { kind: 'teacher' }, cause: 'undo', undoes }, orders.slice(from, from + PART))
    if (isAt(work, 'taking-down')) await ports.ended(work, 0)
  }

  async function carryOut(work: string): Promise<void> {
    const mirror = await blocks.mirror()
    if (!mirror) return
    await (found(work)?.works?.state === 'taking-down' ? takeDown(work, mirror) : build(work, mirror))
  }

  function goOn(): void {
    if (isStopped) return
    for (const { works } of state().proposals) {
      if (!works || running.has(works.work)) continue
      if (works.state !== 'building' && works.state !== 'taking-down') continue
      const { work } = works
      const done = carryOut(work)
        .then(() => {
          running.delete(work)
          // stopped and begun again while it came to its end
          if (isAt(work, 'taking-down') || (found(work)?.works?.by === 'lykke' && isAt(work, 'building'))) goOn()
        })
        .catch((error: unknown) => {
          running.delete(work)
          // the world is away: it goes on when it is back
          if (!(error instanceof WorldAway)) ports.fault(error)
          setTimeout(goOn, RETRY_MS).unref()
        })
      running.set(work, done)
    }
  }

  /** What is being built is counted while it is. */
  function count(): void {
    const built = state().proposals.filter(({ works }) => works !== null && works.state !== 'taking-down')
    if (built.length === 0) return
    blocks
      .mirror()
      .then((mirror) => {
        for (const { works, things } of built) if (mirror && works) ports.counted(works.work, standing(things, mirror))
      })
      .catch(ports.fault)
  }
  const undoFrames = blocks.onFrame(() => {
    count()
    // the class has put up the last one
    if (state().proposals.some(({ works }) => works?.state === 'building' && works.by === 'class')) goOn()
  })

  return {
    goOn() {
      for (const { works } of state().proposals) if (works?.state === 'taking-down') ports.counted(works.work, null)
      count()
      goOn()
    },
    async putUp(work, nth, by) {
      const mirror = await blocks.mirror()
      const placed = found(work)?.things[nth]
      if (!mirror || !placed) return refuse('thing.unknown')
      const look = lookAt(placed, mirror)
      if (!look) return refuse('thing.unknown')
      if (look.state === 'in-the-way' || look.state === 'no-ground') return refuse(`thing.${look.state}`)
      return { restored: await put(work, by, look, mirror, PART), work }
    },
    async look(things) {
      const mirror = await blocks.mirror()
      return mirror && things.flatMap((placed) => lookAt(placed, mirror) ?? [])
    },
    async stop() {
      isStopped = true
      undoFrames()
      await Promise.allSettled(running.values())
    },
  }
}

/** What there is to put up, as the rules ask for it. */
export function thingsOf({ things }: PriceList, extent: Mirror['extent'] | null) {
  const known = new Map(things.map((thing) => [thing.id, thing]))
  return {
    price: (thing: string) => known.get(thing)?.price ?? null,
    cells: ({ thing: id, at, facing }: Placed) => {
      const thing = known.get(id)
      return thing ? piece(thing, at, facing).map((cell) => cell.at) : []
    },
    extent,
  }
}

/**
 * Whether a stroke built part of what was decided: what bears its work, and what somebody put with their own hands, since it was
 * begun, into cells of the plan alone.
 */
export function isOfDecision(
  { work, cause, until, cells }: Stroke,
  { works, things }: Pick<Proposal, 'works' | 'things'>,
  cellsOf: (placed: Placed) => readonly Position[],
): boolean {
  if (works === null) return false
  if (cause === 'works') return work === works.work
  if (cause !== 'hand' || until < works.beganAt) return false
  const planned = new Set(things.flatMap(cellsOf).map(cellKey))
  return cells.every(({ at }) => planned.has(cellKey(at)))
}
