import { randomUUID } from 'node:crypto'
import { Router } from 'express'
import { Invite } from '../../contract/bodies.ts'
import { parse } from '../classes/parse.ts'
import { hashOfCode, newHelperCode } from '../sessions/helpers.ts'
import { answerRefused, langOfRequest } from './answers.ts'
import type { HttpPorts } from './ports.ts'
import { teacherOnly, withClass } from './who.ts'

/** Links for those who help with a class. */
export function helperRoutes(ports: HttpPorts): Router {
  const { school, desk } = ports
  const router = Router()

  // the code is made here and not by the page: nowhere but in this answer and the link does it stand
  router.post(
    '/classes/:id/helpers',
    teacherOnly(ports),
    withClass(ports, async (klass, request, response) => {
      const lang = langOfRequest(request)
      const body = parse(Invite, request.body, lang)
      if ('refusal' in body) return answerRefused(response, 400, desk.refused(body, lang).error)
      const code = newHelperCode()
      const performed = await school.perform(klass, {
        id: randomUUID(),
        actor: { kind: 'teacher' },
        command: { command: 'helper.invite', payload: { kind: body.data.kind, hash: hashOfCode(code) } },
      })
      if ('refusal' in performed) return answerRefused(response, 409, desk.refused(performed, lang).error)
      response.status(201).json({ code })
    }),
  )

  return router
}
