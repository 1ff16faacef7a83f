import { Router } from 'express'
import { Rehearse } from '../../contract/bodies.ts'
import { parse } from '../classes/parse.ts'
import { answerRefused, langOfRequest } from './answers.ts'
import type { HttpPorts } from './ports.ts'
import { teacherOnly, withClass } from './who.ts'

/** A simulated class plays a copy of this one. */
export function rehearsalRoutes(ports: HttpPorts): Router {
  const { desk, rehearsals } = ports
  const router = Router()
  const forTeacher = teacherOnly(ports)

  router.get(
    '/classes/:id/rehearsal',
    forTeacher,
    withClass(ports, (klass, _request, response) => {
      response.json({ rehearsal: rehearsals.of(klass) })
    }),
  )

  router.post(
    '/classes/:id/rehearsal',
    forTeacher,
    withClass(ports, async (klass, request, response) => {
      const lang = langOfRequest(request)
      const body = parse(Rehearse, request.body, lang)
      if ('refusal' in body) return answerRefused(response, 400, desk.refused(body, lang).error)
      const begun = await rehearsals.start(klass, body.data.speed, lang)
      if ('refusal' in begun) return answerRefused(response, 409, desk.refused(begun, lang).error)
      response.status(201).json({ rehearsal: begun })
    }),
  )

  router.delete(
    '/classes/:id/rehearsal',
    forTeacher,
    withClass(ports, (klass, _request, response) => {
      rehearsals.cancel(klass)
      response.status(204).end()
    }),
  )

  return router
}
