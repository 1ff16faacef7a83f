import { Router } from 'express'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { groundFor } from '../blocks/shown.ts'
import { answerRefused, langOfRequest } from './answers.ts'
import type { HttpPorts } from './ports.ts'
import { seatAt, withClass } from './who.ts'

const unzipped = promisify(gunzip)

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
      response.type('application/octet-stream')
      if (request.acceptsEncodings('gzip')) response.set('Content-Encoding', 'gzip').send(bytes)
      else response.send(await unzipped(bytes))
    }),
  )
  return router
}
