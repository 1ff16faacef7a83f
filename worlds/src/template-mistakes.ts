import type { Mistake } from '@jagten/lesson-plans/yaml-lines'
import type { Area, Box, Door, Position, Stand } from './geometry/index.ts'
import { contains, overlap } from './geometry/index.ts'

/** As much of a world.yaml as is looked at here, each field of the right kind already. */
type Written = {
  readonly spawn: Stand
  readonly meeting: Stand
  readonly areas: readonly Area[]
  readonly doors: readonly Door[]
  readonly places: readonly { readonly id: string; readonly stand: Stand }[]
  readonly residents: readonly { readonly id: string; readonly stand: Stand }[]
  readonly extent: Box
}

/** What no single field is wrong about: two that are called the same, areas over each other, and what lies outside. */
export function mistakesIn(world: Written): readonly Mistake[] {
  const { areas, doors, places, residents } = world
  return [
    ...named('areas', 'id', areas.map(({ id }) => id)),
    ...named('doors', 'number', doors.map(({ number }) => number)),
    ...named('places', 'id', places.map(({ id }) => id)),
    ...named('residents', 'id', residents.map(({ id }) => id)),
    ...overlapping(areas),
    ...areas.flatMap((area, index) => wrongIn(area, index, world.extent)),
    ...outside(world),
  ] // prettier-ignore
}

function named(list: string, field: string, names: readonly (string | number)[]): Mistake[] {
  return names.flatMap((name, index) => {
    const first = names.indexOf(name)
    if (first === index) return []
    return [{ path: [list, index, field], message: `${name} is also that of ${list}.${first}` }]
  })
}

function overlapping(areas: readonly Area[]): Mistake[] {
  return areas.flatMap(({ box }, index) => {
    const under = areas.slice(0, index).find((other) => overlap(other.box, box))
    return under ? [{ path: ['areas', index, 'box'], message: `lies over the area ${under.id}` }] : []
  })
}

function wrongIn({ box, home }: Area, index: number, extent: Box): Mistake[] {
  const isWithin = contains(extent, box.min) && contains(extent, box.max)
  return [
    ...(isWithin ? [] : [{ path: ['areas', index, 'box'], message: 'reaches beyond the extent' }]),
    ...(contains(box, home) ? [] : [{ path: ['areas', index, 'home'], message: 'must lie inside its area' }]),
  ]
}

/** Where one stands must be on the map. */
function outside({ spawn, meeting, doors, places, residents, extent }: Written): Mistake[] {
  const stands: (readonly [path: readonly PropertyKey[], at: Position])[] = [
    [['spawn'], spawn],
    [['meeting'], meeting],
    ...doors.map(({ at }, index) => [['doors', index, 'at'], at] as const),
    ...places.map(({ stand }, index) => [['places', index, 'stand'], stand] as const),
    ...residents.map(({ stand }, index) => [['residents', index, 'stand'], stand] as const),
  ]
  return stands.flatMap(([path, at]) => (contains(extent, at) ? [] : [{ path, message: 'lies outside of the extent' }]))
}
