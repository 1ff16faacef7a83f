import { Router } from 'express'
import { groundFor } from '../blocks/shown.ts'
import { answerRefused, answerZipped, langOfRequest } from './answers.ts'
import type { HttpPorts } from './ports.ts'
import { seatAt, withClass } from './who.ts'

/** What stands in a class's world, for whoever is in the class. */
export function groundRoutes(ports: HttpPorts): Router {
  const router = Router()
  router.get(
    '/classes/:id/ground',
    withClass(ports, async (klass, request, response) => {
      const lang = langOfRequest(request)
      const seat = seatAt(request, klass, ports)
      if (!seat) return answerRefused(response, 401, ports.desk.refused({ refusal: 'session.missing' }, lang).error)
      const bytes = await groundFor(seat.viewer, klass.built.shown)
      if (!bytes) return answerRefused(response, 404, ports.desk.refused({ refusal: 'template.unknown' }, lang).error)
      await answerZipped(request, response, bytes)
    }),
  )
  return router
}
