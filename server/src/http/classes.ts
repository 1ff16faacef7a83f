import { randomUUID } from 'node:crypto'
import { Router } from 'express'
import type { Request, Response } from 'express'
import { MakeClass } from '../../contract/bodies.ts'
import type { Answer } from '../../contract/commands.ts'
import type { WorldRow } from '../../contract/views.ts'
import { ClassId } from '../../domain/base/ids.ts'
import { parse } from '../classes/parse.ts'
import { answerRefused, langOfRequest } from './answers.ts'
import type { HttpPorts } from './ports.ts'
import { seatAt, teacherOnly, withClass } from './who.ts'

const DEFAULT_PLAN = 'jagten'
const DEFAULT_TEMPLATE = 'lykkeparken'

/** Refusals that are not a 409. */
const STATUS: Readonly<Record<string, number>> = {
  'command.malformed': 400,
  'command.not-yours': 403,
  'session.missing': 401,
  'command.too-many': 429,
  'key.pause': 429,
  'fault.internal': 500,
}

/** Classes, what is seen of them, and what is commanded in them. */
export function classRoutes(ports: HttpPorts): Router {
  const { school, desk, sessions, templates } = ports
  const router = Router()

  const refused = (request: Request, response: Response, status: number, refusal: 'session.missing') =>
    answerRefused(response, status, desk.refused({ refusal }, langOfRequest(request)).error)

  const forTeacher = teacherOnly(ports)

  router.get('/worlds', (_request, response) => {
    const worlds: WorldRow[] = [...templates.values()].map(({ name, title, minecraft }) => ({
      name,
      title,
      minecraft,
      isUsual: name === DEFAULT_TEMPLATE,
    }))
    response.json({ worlds })
  })

  router.get('/classes', forTeacher, (_request, response) => {
    response.json({ classes: school.rows() })
  })

  router.post('/classes', forTeacher, async (request, response) => {
    const lang = langOfRequest(request)
    const body = parse(MakeClass, request.body, lang)
    if ('refusal' in body) return answerRefused(response, 400, desk.refused(body, lang).error)
    const { id, name, grade, plan, path, world, students } = body.data
    const made = await school.make({
      id: ClassId.parse(id ?? randomUUID()),
      name,
      grade: grade ?? null,
      plan: plan ?? DEFAULT_PLAN,
      path: path ?? null,
      template: world ?? DEFAULT_TEMPLATE,
      students: students ?? [],
    })
    if ('refusal' in made) return answerRefused(response, 409, desk.refused(made, lang).error)
    response.status(201).json({ id: made.klass.id, joinCode: made.klass.room.state().joinCode })
  })

  router.get(
    '/classes/:id',
    withClass(ports, (klass, request, response) => {
      const seat = seatAt(request, klass, ports)
      const view = seat && klass.view(seat.viewer)
      if (view) response.json(view)
      else refused(request, response, 401, 'session.missing')
    }),
  )

  router.post(
    '/classes/:id/commands',
    withClass(ports, async (klass, request, response) => {
      const seat = seatAt(request, klass, ports)
      if (!seat) return refused(request, response, 401, 'session.missing')
      const answer = await desk.handle(klass, request.body, seat.caller)
      response.status(statusOf(answer)).json(answer)
    }),
  )

  router.delete(
    '/classes/:id',
    forTeacher,
    withClass(ports, async (klass, _request, response) => {
      await school.remove(klass)
      sessions.forgetClass(klass.id)
      response.status(204).end()
    }),
  )

  return router
}

function statusOf(answer: Answer): number {
  return answer.ok ? 200 : (STATUS[answer.error.code] ?? 409)
}
