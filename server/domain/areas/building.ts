import { contains } from '@jagten/worlds/geometry'
import { authorOf } from '../base/actor.ts'
import type { Actor } from '../base/actor.ts'
import type { Spot } from '../base/building.ts'
import type { Decision } from '../base/decision.ts'
import type { Given } from '../base/given.ts'
import { TextId } from '../base/ids.ts'
import type { GroupId, StudentId } from '../base/ids.ts'
import type { OwnedArea } from '../base/land.ts'
import { refuse } from '../base/refusal.ts'
import type { Refusal } from '../base/refusal.ts'
import { groupOf } from '../roster/roster.ts'
import type { RosterState } from '../roster/roster.ts'
import { buildable, settledAreas } from './areas.ts'
import type { AreasState } from './areas.ts'
import type { AreaEvent } from './events.ts'

type State = AreasState & RosterState

/** So many versions with a name an area may have. */
const MOST_NAMED = 60

type Cell = { readonly x: number; readonly y: number; readonly z: number; readonly block: string }

/** All of the cells or none: on the teacher's word anywhere on an area, on a student's on the own group's. */
export function build(
  state: State,
  { area: id, cells }: { readonly area: string; readonly cells: readonly Cell[] },
  given: Given,
): Decision<AreaEvent> {
  const area = ownArea(state, id, given)
  if ('refusal' in area) return area
  const outside = cells.find((cell) => !contains(area.box, cell))
  if (outside) return refuse('area.outside', { x: outside.x, y: outside.y, z: outside.z })
  return {
    events: [],
    beside: {
      building: {
        kind: 'cells',
        area: id,
        by: authorOf(given.actor),
        cells: cells.map(({ block, ...at }) => ({ at, block })),
      },
    },
  }
}

/** Whether there is room for it only the world knows. */
export function placeThing(
  state: State,
  { area: id, thing, ...where }: { readonly area: string; readonly thing: string } & Spot,
  given: Given,
): Decision<AreaEvent> {
  const area = ownArea(state, id, given)
  if ('refusal' in area) return area
  const building = { kind: 'thing', area: id, by: authorOf(given.actor), thing, where } as const
  return { events: [], beside: { building } }
}

type Undo = {
  readonly area: string
  readonly by?: StudentId | undefined
  readonly group?: GroupId | undefined
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly work?: string | undefined
  readonly preview?: boolean | undefined
}

/** A student takes back what is the own; the teacher what anybody built. */
export function undo(state: State, { area: id, preview = false, ...asked }: Undo, given: Given): Decision<AreaEvent> {
  const area = ownArea(state, id, given)
  if ('refusal' in area) return area
  const by = authorOf(given.actor)
  const isOthers = by !== null && ((asked.by ?? by) !== by || asked.group !== undefined)
  if (isOthers) return refuse('area.not-own-work')
  const { from = null, to = null, work = null } = asked
  const isLast = by !== null && asked.by === undefined && from === null && to === null && work === null
  return {
    events: [],
    beside: {
      building: {
        kind: 'undo',
        area: id,
        by,
        whose: {
          student: by ?? asked.by ?? null,
          group: asked.group ?? null,
          from,
          to,
          work,
          last: isLast,
        },
        preview,
      },
    },
  }
}

export function save(
  state: State,
  { area: id, label }: { readonly area: string; readonly label?: string | undefined },
  given: Given,
): Decision<AreaEvent> {
  const area = ownArea(state, id, given)
  if ('refusal' in area) return area
  if (state.namedVersions.filter((one) => one.area === id).length >= MOST_NAMED)
    return refuse('area.too-many-versions', { most: MOST_NAMED })
  const version = given.id()
  const text = label === undefined ? null : TextId.parse(given.id())
  const by = authorOf(given.actor)
  return {
    events: [{ type: 'area-saved', area: id, version, label: text, by }],
    beside: {
      ...(text !== null && label !== undefined && { texts: [{ id: text, owner: by, text: label }] }),
      building: { kind: 'save', area: id, version },
    },
  }
}

/** One at a time on an area: two would undo each other. */
export function restore(
  state: State,
  { area: id, version }: { readonly area: string; readonly version: string },
  given: Given,
): Decision<AreaEvent> {
  const area = ownArea(state, id, given)
  if ('refusal' in area) return area
  if (state.works.some((one) => one.area === id)) return refuse('area.busy')
  const work = given.id()
  return {
    events: [{ type: 'restore-begun', work, area: id, version, by: authorOf(given.actor) }],
    beside: { building: { kind: 'restore', work } },
  }
}

/** The area, when it is the actor's: the teacher's are all, a student's the own group's. */
function ownArea(state: State, id: string, { actor, areas }: Given): OwnedArea | Refusal {
  const settled = settledAreas(areas, state.roster)
  const area = settled.find((one) => one.id === id)
  if (!area) return refuse('area.unknown')
  return isTheirs(state, settled, area, actor) ? area : refuse('area.not-yours')
}

function isTheirs(state: State, settled: readonly OwnedArea[], area: OwnedArea, actor: Actor): boolean {
  if (actor.kind !== 'student') return true
  return buildable(settled, groupOf(state, actor.student), true).includes(area)
}
