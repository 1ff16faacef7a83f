import { BrokenFile, LIMITS, openBuilding, writeBuilding } from '@jagten/worlds/schematics'
import { compare } from '@jagten/worlds/voxels'
import express, { Router } from 'express'
import type { Request, RequestHandler, Response } from 'express'
import { randomUUID } from 'node:crypto'
import type { ImportedBuilding } from '../../contract/areas.ts'
import { refuse } from '../../domain/base/refusal.ts'
import type { Refusal } from '../../domain/base/refusal.ts'
import { may } from '../../domain/classroom/may.ts'
import { placeBuilding } from '../blocks/importing.ts'
import { areaSeen } from './areas.ts'
import { answerRefused, langOfRequest } from './answers.ts'
import type { HttpPorts } from './ports.ts'
import { seatAt, withClass } from './who.ts'

/** A building cannot be used: it says so, as no other refusal does. */
const UNUSABLE = 422
const AREA_FILE = /^\/classes\/[^/]+\/areas\/[^/]+\.schem$/

/** Bodies that are a building: read as they are, and only for whoever is in a class. */
export function areaBodies(ports: HttpPorts): RequestHandler {
  const raw = express.raw({ limit: LIMITS.bytes, type: () => true })
  return (request, response, next) => {
    if (request.method !== 'POST' || !AREA_FILE.test(request.path)) return next()
    const klass = ports.school.get(request.path.split('/')[2] ?? '')
    if (!klass || !seatAt(request, klass, ports)) return next()
    raw(request, response, (error?: unknown) => {
      const isTooLarge = typeof error === 'object' && error !== null && 'status' in error && error.status === 413
      if (!isTooLarge) return next(error)
      const megabytes = LIMITS.bytes / 1024 / 1024
      answer(ports, request, response, refuse('file.too-large', { megabytes }))
    })
  }
}

/** An area as a file, and a building from a file into an area. */
export function areaFileRoutes(ports: HttpPorts): Router {
  const router = Router()

  router.get(
    '/classes/:id/areas/:area.schem',
    withClass(ports, async (klass, request, response) => {
      const area = areaSeen(klass, request, response, ports)
      if (!area) return
      const { version } = request.query
      const voxels =
        typeof version === 'string'
          ? await klass.built.versions.read(area.id, version)
          : await klass.built.versions.current(area.id)
      if (!voxels) return answer(ports, request, response, refuse('area.no-version'), 404)
      response.attachment(`${klass.room.state().name} ${area.id}.schem`).type('application/octet-stream')
      response.send(Buffer.from(await writeBuilding(voxels, area.box.min)))
    }),
  )

  router.post(
    '/classes/:id/areas/:area.schem',
    withClass(ports, async (klass, request, response) => {
      const area = areaSeen(klass, request, response, ports)
      const seat = seatAt(request, klass, ports)
      if (!area || !seat) return
      const body: unknown = request.body
      const building = await openBuilding(Buffer.isBuffer(body) ? body : Buffer.alloc(0)).catch((error: unknown) => {
        if (error instanceof BrokenFile) return refuse(error.code, error.params)
        throw error
      })
      if ('refusal' in building) return answer(ports, request, response, building)
      const now = await klass.built.versions.current(area.id)
      if (!now) return answer(ports, request, response, refuse('template.unknown'), 404)
      const placed = placeBuilding(now, area.box, building, seat.viewer.face !== 'teacher')
      if ('refusal' in placed) return answer(ports, request, response, placed)
      const comparison = compare(now, placed.voxels)
      const { added, removed, changed } = comparison
      const bill = await klass.built.billing.ofVoxels(area.id, placed.voxels)
      if (!bill) return answer(ports, request, response, refuse('template.unknown'), 404)
      const told: ImportedBuilding = {
        cells: added + removed + changed,
        work: null,
        bill,
        comparison,
        unknown: placed.unknown.map(({ name, count }) => ({ name, count })),
        leftOut: building.leftOut.map(({ name, count }) => ({ name, count })),
      }
      if (request.query['preview'] !== undefined) {
        response.json(told)
        return
      }
      // asked first: what is refused leaves no version behind
      const state = klass.room.state()
      const why = may(seat.caller.actor, 'area.restore', state)
      if (why) return answer(ports, request, response, why, 409)
      if (state.works.some((work) => work.area === area.id))
        return answer(ports, request, response, refuse('area.busy'), 409)
      // kept before it stands, so that it goes on after a kill as every restoring does
      const version = await klass.built.versions.saveOther(area.id, placed.voxels, 'import')
      const letter = { id: randomUUID(), command: 'area.restore', payload: { area: area.id, version } }
      const done = await ports.desk.handle(klass, letter, seat.caller)
      if (done.ok) response.json({ ...told, work: done.work ?? null } satisfies ImportedBuilding)
      else answerRefused(response, done.error.code === 'fault.internal' ? 500 : 409, done.error)
    }),
  )

  return router
}

function answer(
  ports: HttpPorts,
  request: Request,
  response: Response,
  refusal: Refusal,
  status: number = UNUSABLE,
): void {
  answerRefused(response, status, ports.desk.refused(refusal, langOfRequest(request)).error)
}
