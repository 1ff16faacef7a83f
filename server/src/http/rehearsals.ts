import { Router } from 'express'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { parse } from '../classes/parse.ts'
import type { Klass } from '../classes/school.ts'
import { answerRefused, langOfRequest } from './answers.ts'
import type { HttpPorts } from './ports.ts'
import { isTeacher } from './who.ts'

/** `speed`: how many times faster than a class thinks. */
export const Rehearse = z.strictObject({ speed: z.number().min(1).max(100) })

/** A simulated class plays a copy of this one. */
export function rehearsalRoutes(ports: HttpPorts): Router {
  const { school, desk, rehearsals } = ports
  const router = Router()

  /** The class the teacher asks about; null when answered already. */
  function klassOf(request: Request<{ id: string }>, response: Response): Klass | null {
    const lang = langOfRequest(request as Request)
    const klass = school.get(request.params.id)
    if (!isTeacher(request as Request, ports)) {
      answerRefused(response, 401, desk.refused({ refusal: 'session.missing' }, lang).error)
    } else if (!klass) answerRefused(response, 404, desk.refused({ refusal: 'class.unknown' }, lang).error)
    else return klass
    return null
  }

  router.get('/classes/:id/rehearsal', (request, response) => {
    const klass = klassOf(request, response)
    if (klass) response.json({ rehearsal: rehearsals.of(klass) })
  })

  router.post('/classes/:id/rehearsal', async (request, response) => {
    const lang = langOfRequest(request)
    const klass = klassOf(request, response)
    if (!klass) return
    const body = parse(Rehearse, request.body, lang)
    if ('refusal' in body) return answerRefused(response, 400, desk.refused(body, lang).error)
    const begun = await rehearsals.start(klass, body.data.speed, lang)
    if ('refusal' in begun) return answerRefused(response, 409, desk.refused(begun, lang).error)
    response.status(201).json({ rehearsal: begun })
  })

  router.delete('/classes/:id/rehearsal', (request, response) => {
    const klass = klassOf(request, response)
    if (!klass) return
    rehearsals.cancel(klass)
    response.status(204).end()
  })

  return router
}
