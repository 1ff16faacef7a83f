import type { Author, Stroke } from '@jagten/worlds/blocks'
import type { Area, Box, Position } from '@jagten/worlds/geometry'
import type { PriceList } from '@jagten/worlds/prices'
import { templateGround } from '@jagten/worlds/ground'
import type { Template } from '@jagten/worlds/template'
import { cut } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { areaAt, ownedAreas } from '../../domain/base/land.ts'
import type { ClassId, TextId } from '../../domain/base/ids.ts'
import { StudentId } from '../../domain/base/ids.ts'
import { householdOf, isTeachersPlayer, studentOfPlayer } from '../../domain/roster/roster.ts'
import type { Room } from '../classes/room.ts'
import type { BlockStore } from '../store/block-store.ts'
import type { Store } from '../store/store.ts'
import type { BlockPast, ColumnPast } from '../../contract/areas.ts'
import type { ClassEvent } from '../../domain/classroom/events.ts'
import { createBilling } from './billing.ts'
import type { Billing } from './billing.ts'
import { createBuilder } from './builder.ts'
import type { Builder, BuilderPorts } from './builder.ts'
import { createClassBlocks } from './class-blocks.ts'
import type { ClassBlocks } from './class-blocks.ts'
import { createLastBuilders, pastOf, pastOfColumn } from './past.ts'
import type { LastBuilders } from './past.ts'
import type { Shown } from './shown.ts'
import { createVersions } from './versions.ts'
import type { Reason, Versions } from './versions.ts'
import { createWorks, isOfDecision, thingsOf } from './works.ts'
import type { ClassWorks, WorksPorts } from './works.ts'

/** Where nobody's area is. */
export const COMMON = 'common'

type Ground = { readonly extent: Box; readonly voxels: Voxels }

/** Templates whose ground has been read: the same for every class, and a few megabytes. */
const grounds = new WeakMap<Template, Promise<Ground>>()

function groundOf(template: Template): Promise<Ground> {
  const known = grounds.get(template)
  if (known) return known
  const reading = templateGround(template).then((voxels) => ({ extent: template.extent, voxels }))
  grounds.set(template, reading)
  // read anew by whoever asks next
  reading.catch(() => grounds.delete(template))
  return reading
}

export type OfClass = {
  readonly klass: ClassId
  readonly store: BlockStore & Pick<Store, 'scrub'>
  readonly template: () => Template | null
  readonly room: Pick<Room, 'state' | 'texts' | 'perform'>
  readonly now: () => number
  readonly fault: (error: unknown) => void
  readonly prices: PriceList
  /** Whether the class's world runs here. */
  readonly isOurs: boolean
  readonly mended: (blocks: number) => void
  readonly progress: BuilderPorts['progress']
  readonly counted: WorksPorts['counted']
}

/** Everything about what a class builds. */
export type Built = {
  readonly blocks: ClassBlocks
  readonly versions: Versions
  readonly builder: Builder
  readonly works: ClassWorks
  readonly billing: Billing
  readonly shown: Shown
  areas(): readonly Area[]
  /** What stood in an area at first; null for an area there is not. */
  first(area: string): Promise<Voxels | null>
  /** What happened to one block, the newest first. */
  past(at: Position): Promise<readonly BlockPast[]>
  /** Who changed a block of an area last. */
  readonly lastBuilders: LastBuilders
  /** The same of the topmost block of a column, and of what is gone above it. */
  pastOfColumn(at: { readonly x: number; readonly z: number }): Promise<readonly ColumnPast[]>
  /** What has happened in the class means something for what is built: told after the commit. */
  happened(events: readonly ClassEvent[]): void
  stop(): Promise<void>
}

/** A version of each area that changed is kept so often. */
const VERSION_MS = 5 * 60_000
/** At these a version is kept, and why. */
const MOMENTS: Partial<Record<ClassEvent['type'], Reason>> = {
  'lesson-started': 'step',
  'lesson-step': 'step',
  'lesson-rung': 'bell',
  'lesson-ended': 'bell',
}

/** At these something of a decision is built or taken down. */
const WORKS: ReadonlySet<ClassEvent['type']> = new Set(['works-begun', 'works-taking-down'])

/** What a class builds, with its own students as authors and its own areas. */
export function openBuilt({ template, room, progress, ...ports }: OfClass): Built {
  const groupOf = (student: string): string | null => householdOf(room.state(), StudentId.parse(student))?.group ?? null

  function authorOf(player: string): Author {
    const { roster } = room.state()
    const text = (id: TextId): string | undefined => room.texts().get(id)
    if (isTeachersPlayer(roster, player, text)) return { kind: 'teacher' }
    const student = studentOfPlayer(roster, player, text)
    return student ? { kind: 'student', student, group: groupOf(student) } : { kind: 'unknown' }
  }

  const areas = () => template()?.areas ?? []
  const ground = async () => {
    const there = template()
    return there && groundOf(there)
  }
  async function first(area: string): Promise<Voxels | null> {
    const there = await ground()
    const box = areas().find((one) => one.id === area)?.box
    return there && box ? cut(there.voxels, there.extent.min, box) : null
  }
  const { cells: cellsOf } = thingsOf(ports.prices, null)
  const decisionOf = (stroke: Stroke): number | null =>
    room.state().proposals.find((one) => isOfDecision(stroke, one, cellsOf))?.number ?? null
  const areaOf = (at: Position): string => areaAt(ownedAreas(areas()), at)?.id ?? COMMON
  const blocks = createClassBlocks({
    ...ports,
    ground,
    areaOf,
    authorOf,
    groupOf,
  })
  const versions = createVersions({ ...ports, blocks, areas, id: randomUUID })
  const works = createWorks({
    blocks,
    state: () => room.state(),
    prices: ports.prices,
    ended: (work, left) =>
      room.perform({
        id: randomUUID(),
        actor: { kind: 'clock' },
        command: { command: 'proposal.built', payload: { work, left } },
      }),
    counted: ports.counted,
    pause: (ms) => wait(ms),
    fault: ports.fault,
  })
  const builder = createBuilder({
    blocks,
    versions,
    areas,
    state: () => room.state(),
    groupOf,
    restored: (work) =>
      room.perform({
        id: randomUUID(),
        actor: { kind: 'clock' },
        command: { command: 'area.restored', payload: { work } },
      }),
    prices: ports.prices,
    works,
    isOurs: ports.isOurs,
    progress,
    fault: ports.fault,
  })
  const lastBuilders = createLastBuilders(blocks)
  async function forget(whose: Parameters<ClassBlocks['forget']>[0]): Promise<void> {
    await blocks.forget(whose)
    lastBuilders.forget()
  }
  /** One after the other: of two at once the second would see the first half done. */
  let keeping: Promise<void> = Promise.resolve()
  const keepVersions = (reason: Reason): void => {
    keeping = keeping.then(() => versions.saveChanged(reason)).catch(ports.fault)
  }
  /** A child's words may be on any sign that ever stood: none of the past keeps any. A sign that stands is blank then. */
  async function forgetStudent(student: StudentId): Promise<void> {
    const { signs } = room.state()
    const gone = signs.filter(({ text }) => !room.texts().has(text)).map(({ at }) => at)
    const mirror = await blocks.mirror()
    const blank = gone.flatMap((at) => {
      const before = mirror?.get(at)
      return before?.extra ? [{ at, before, after: { ...before, extra: null } }] : []
    })
    const work = { id: null, by: { kind: 'lykke' }, cause: 'mended', undoes: null } as const
    // where no world is open there is nobody to read it, and Lykke hides it when it opens
    if (blank.length > 0) await blocks.change(work, blank).catch(() => null)
    await forget({ student })
    await blocks.forgetHeld()
    await versions.forgetHeld()
    await ports.store.scrub()
  }

  // where nobody builds nothing is looked at
  const undo = blocks.onFrame(() => (isBuiltOn = true))
  let isBuiltOn = false
  const beats = setInterval(() => {
    if (isBuiltOn) keepVersions('time')
    isBuiltOn = false
  }, VERSION_MS)
  builder.goOn()
  works.goOn()

  return {
    blocks,
    versions,
    builder,
    works,
    billing: createBilling({ blocks, ground, areas, homes: () => template()?.homes ?? 1, prices: ports.prices }),
    areas,
    first,
    past: (at) => pastOf(blocks, at, areaOf(at), decisionOf),
    lastBuilders,
    pastOfColumn: (at) => pastOfColumn(blocks, at, areaOf, ports.prices, decisionOf),
    shown: { blocks, state: () => room.state(), areas },
    happened(events) {
      for (const event of events) {
        const reason = MOMENTS[event.type]
        if (reason) keepVersions(reason)
        if (WORKS.has(event.type)) works.goOn()
        if (event.type === 'student-erased') forgetStudent(event.student).catch(ports.fault)
        // whose each block is helps while the class builds; afterwards the group is enough
        if (event.type === 'lesson-ended' || event.type === 'class-archived')
          forget({ before: ports.now() }).catch(ports.fault)
      }
    },
    async stop() {
      clearInterval(beats)
      undo()
      await keeping
      await blocks.stop()
      await builder.stop()
      await works.stop()
    },
  }
}
