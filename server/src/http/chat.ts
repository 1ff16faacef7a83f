import { Router } from 'express'
import type { HttpPorts } from './ports.ts'
import { answerRefused, langOfRequest } from './answers.ts'
import { seesChat } from '../views/helpers.ts'
import { seatAt, withClass } from './who.ts'

/** What was said in the world: whoever sees a line can take it off the list. It is in memory alone, so it is no command. */
export function chatRoutes(ports: HttpPorts): Router {
  const router = Router()
  router.delete(
    '/classes/:id/chat/:line',
    withClass(ports, (klass, request, response) => {
      const viewer = seatAt(request, klass, ports)?.viewer
      if (viewer?.face !== 'teacher' || (viewer.helper && !seesChat(viewer.helper.kind)))
        return answerRefused(
          response,
          401,
          ports.desk.refused({ refusal: 'session.missing' }, langOfRequest(request)).error,
        )
      klass.presence.chat.hide(Number(request.params.line))
      response.status(204).end()
    }),
  )
  return router
}
