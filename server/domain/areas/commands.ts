import { Look, Position } from '@jagten/worlds/geometry'
import { z } from 'zod'
import { ANYBODY, CLOCK, TEACHING, entryOf } from '../base/command.ts'
import { FACINGS } from '../base/building.ts'
import { nothingChanges } from '../base/decision.ts'
import { GroupId, StudentId } from '../base/ids.ts'
import { LONGEST, MOST_KRONER } from '../base/limits.ts'
import { refuse } from '../base/refusal.ts'
import { line } from '../base/texts.ts'
import type { RosterState } from '../roster/roster.ts'
import type { AreasState } from './areas.ts'
import { build, placeThing, restore, save, undo } from './building.ts'
import type { AreaEvent } from './events.ts'

const entry = entryOf<AreasState & RosterState, AreaEvent>()

/** Most blocks of one command. */
const MOST_CELLS = 256
const AreaName = z.string().max(40)
const which = z.strictObject({ area: AreaName })

const whole = Position.shape.x.pipe(z.int())
const CellAt = z.strictObject({ x: whole, y: whole, z: whole })
const ThingName = z.string().max(40)

const Cell = CellAt.extend({
  /** As in `minecraft:oak_stairs[facing=east]`. */
  block: z.string().min(1).max(200),
})

export const commands = {
  /** An area is not shown to the class on board and map, until it is shown again. */
  'area.hide': entry({
    ...TEACHING,
    payload: which,
    decide: ({ hiddenAreas }, { area }) =>
      hiddenAreas.has(area) ? nothingChanges : { events: [{ type: 'area-hidden', area }] },
  }),
  'area.show': entry({
    ...TEACHING,
    payload: which,
    decide: ({ hiddenAreas }, { area }) =>
      hiddenAreas.has(area) ? { events: [{ type: 'area-shown', area }] } : nothingChanges,
  }),
  /** Places and removes blocks on an area: all of them or none. Answers when they stand in the world. */
  'area.build': entry({
    ...ANYBODY,
    during: ['build'],
    byHand: true,
    payload: z.strictObject({ area: AreaName, cells: z.array(Cell).min(1).max(MOST_CELLS) }),
    decide: (state, payload, given) => build(state, payload, given),
  }),
  /** Places a thing of the price list, by its id: in a cell, or where somebody looks. Answers when it stands in the world. */
  'area.place': entry({
    ...ANYBODY,
    during: ['build'],
    byHand: true,
    payload: z.union([
      z.strictObject({ area: AreaName, thing: ThingName, at: CellAt, facing: z.enum(FACINGS) }),
      z.strictObject({ area: AreaName, thing: ThingName, from: Position, look: Look }),
    ]),
    decide: (state, payload, given) => placeThing(state, payload, given),
  }),
  /**
   * Takes back what was built on an area, and touches nobody's later work: what one student or one group built between two
   * times (Unix milliseconds), or what one work did, named by the answer to it: so an undo and a restoring are taken back too.
   * A student takes back the own last stroke. `preview`: only says how much it would be.
   */
  'area.undo': entry({
    ...ANYBODY,
    during: ['build'],
    byHand: true,
    payload: z.strictObject({
      area: AreaName,
      by: StudentId.optional(),
      group: GroupId.optional(),
      from: z.number().optional(),
      to: z.number().optional(),
      work: z.uuid().optional(),
      preview: z.boolean().optional(),
    }),
    decide: (state, payload, given) => undo(state, payload, given),
  }),
  /** Keeps what stands on an area now, under a name or without. */
  'area.save': entry({
    ...ANYBODY,
    isRead: true,
    payload: z.strictObject({ area: AreaName, label: line(LONGEST.title).optional() }),
    decide: (state, payload, given) => save(state, payload, given),
  }),
  /** The area becomes what it was in a version, and that can itself be taken back. */
  'area.restore': entry({
    ...ANYBODY,
    during: ['build'],
    byHand: true,
    payload: z.strictObject({ area: AreaName, version: z.uuid() }),
    decide: (state, payload, given) => restore(state, payload, given),
  }),
  /** A restoring is done, or was stopped. */
  'area.restored': entry({
    ...CLOCK,
    inArchive: true,
    payload: z.strictObject({ work: z.uuid() }),
    decide: ({ works }, { work }) =>
      works.some((one) => one.work === work) ? { events: [{ type: 'restore-ended', work }] } : nothingChanges,
  }),
  /** Stops a restoring where it is; what has been restored can be taken back. */
  'area.stop': entry({
    ...ANYBODY,
    payload: z.strictObject({ work: z.uuid() }),
    decide: ({ works }, { work }, { actor }) => {
      const found = works.find((one) => one.work === work)
      if (!found) return nothingChanges
      if (actor.kind === 'student' && found.by !== actor.student) return refuse('area.not-yours')
      return { events: [{ type: 'restore-ended', work }] }
    },
  }),
  /** For how much the class may build together; null takes the budget away. */
  'budget.set': entry({
    ...TEACHING,
    payload: z.strictObject({ kroner: z.int().min(0).max(MOST_KRONER).nullable() }),
    decide: ({ budget }, { kroner }) =>
      budget === kroner ? nothingChanges : { events: [{ type: 'budget-set', kroner }] },
  }),
} as const
