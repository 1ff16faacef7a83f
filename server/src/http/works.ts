import { floorAt, rentPerHomeMonth, suggestPlaces, usualWay } from '@jagten/worlds/prices'
import type { Placed as PlacedThing, Site } from '@jagten/worlds/prices'
import { Router } from 'express'
import type { Request, Response } from 'express'
import type { z } from 'zod'
import { LookBody, SuggestBody } from '../../contract/works.ts'
import type { LookedAt, PlannedOnGround, Suggested } from '../../contract/works.ts'
import { mayPlanAt, ownedAreas } from '../../domain/base/land.ts'
import type { RefusalCode } from '../../domain/base/refusal.ts'
import { groupOf } from '../../domain/roster/roster.ts'
import { thingsOf } from '../blocks/works.ts'
import type { Klass } from '../classes/school.ts'
import { parse } from '../classes/parse.ts'
import type { Viewer } from '../views/index.ts'
import { answerRefused, langOfRequest } from './answers.ts'
import type { HttpPorts } from './ports.ts'
import { seatAt, withClass } from './who.ts'

/** So near to a door nothing is put by itself, in blocks: people come out of it. */
const DOOR = 3

/** Help with planning what a proposal puts up: for whoever writes proposals. Nothing is kept. */
export function worksRoutes(ports: HttpPorts): Router {
  const router = Router()

  const refused = (request: Request, response: Response, status: number, refusal: RefusalCode): void =>
    answerRefused(response, status, ports.desk.refused({ refusal }, langOfRequest(request)).error)

  function withPlan<Body extends z.ZodType>(
    body: Body,
    answer: (klass: Klass, viewer: Viewer, wanted: z.output<Body>) => Promise<object | RefusalCode>,
  ) {
    return withClass(ports, async (klass, request, response) => {
      const seat = seatAt(request, klass, ports)
      if (!seat || seat.viewer.face === 'projector') return refused(request, response, 401, 'session.missing')
      const lang = langOfRequest(request)
      const wanted = parse(body, request.body, lang)
      if ('refusal' in wanted) return answerRefused(response, 400, ports.desk.refused(wanted, lang).error)
      const answered = await answer(klass, seat.viewer, wanted.data)
      if (typeof answered === 'string') return refused(request, response, 404, answered)
      response.json(answered)
    })
  }

  /** Where whoever asks may plan; null when the class's world is not here. */
  async function siteOf(klass: Klass, viewer: Viewer, beside: readonly PlacedThing[]): Promise<Site | null> {
    const mirror = await klass.built.blocks.mirror()
    if (!mirror) return null
    const state = klass.room.state()
    const areas = ownedAreas(klass.built.areas())
    const group = viewer.face === 'student' ? groupOf(state, viewer.student) : undefined
    const doors = ports.templates.get(state.template)?.doors ?? []
    const { cells } = thingsOf(ports.prices, mirror.extent)
    const taken = new Set(beside.flatMap((placed) => cells(placed).map(({ x, z: south }) => `${x},${south}`)))
    return {
      list: ports.prices,
      extent: mirror.extent,
      stands: (at) => mirror.get(at).state,
      mayUse: (at) =>
        mayPlanAt(areas, group, at) &&
        !taken.has(`${at.x},${at.z}`) &&
        !doors.some((door) => Math.hypot(door.at.x - at.x, door.at.z - at.z) < DOOR),
    }
  }

  const priced = thingsOf(ports.prices, null)
  const homesOf = (klass: Klass): number => ports.templates.get(klass.room.state().template)?.homes ?? 1
  const levelOf = (klass: Klass): number => Math.round(ports.templates.get(klass.room.state().template)?.spawn.y ?? 64)

  /** Things on the ground where they were given no height; one without any ground stays at the usual height, and does not fit. */
  function settled(klass: Klass, site: Site, plan: readonly PlannedOnGround[]): readonly PlacedThing[] {
    const level = levelOf(klass)
    return plan.map(({ at: { x, y, z: south }, ...placed }) => ({
      ...placed,
      at: { x, y: y ?? floorAt(site, x, south, level) ?? level, z: south },
    }))
  }

  router.post(
    '/classes/:id/works/look',
    withPlan(LookBody, async (klass, viewer, { things }) => {
      const site = await siteOf(klass, viewer, [])
      if (!site) return 'template.unknown'
      if (things.some(({ thing }) => !ports.prices.things.some(({ id }) => id === thing))) return 'thing.unknown'
      const placed = settled(klass, site, things)
      const total = placed.reduce((sum, one) => sum + (priced.price(one.thing) ?? 0), 0)
      const looks = await klass.built.works.look(placed)
      return {
        things: placed.map((one, index) => ({ ...one, state: looks?.[index]?.state ?? 'no-ground' })),
        total,
        perHomeMonth: rentPerHomeMonth(total, ports.prices.loan, homesOf(klass)),
      } satisfies LookedAt
    }),
  )

  router.post(
    '/classes/:id/works/suggest',
    withPlan(SuggestBody, async (klass, viewer, { thing: id, count, way, about, beside }) => {
      const thing = ports.prices.things.find((one) => one.id === id)
      if (!thing) return 'thing.unknown'
      const bare = await siteOf(klass, viewer, [])
      const site = bare && (await siteOf(klass, viewer, settled(klass, bare, beside)))
      if (!site) return 'template.unknown'
      const wish = { thing, count, way: way ?? usualWay(thing, count), about: { ...about, y: levelOf(klass) } }
      return { things: suggestPlaces(site, wish), way: wish.way } satisfies Suggested
    }),
  )

  return router
}
